using Dossier.SiteModel;
using Dossier.Tests.Cases;

namespace Dossier.Tests.Pages.Shared;

/// <summary>The base with one article, whose passages are about one demand, and the page of that demand.</summary>
internal static class NightPayDossier
{
    /// <param name="passages">Each a paragraph of the article: “its words | the keys of its passage”.</param>
    public static TemporaryDossier Quoting(params string[] passages)
    {
        var dossier = TemporaryDossier.OfBase();
        File.Delete(Path.Combine(dossier.Root, "input/sources/tide.yaml"));
        File.Delete(Path.Combine(dossier.Root, "seeds/tide.txt"));
        string[][] parts = [.. passages.Select(passage => passage.Split(" | "))];
        string article = "Boats\n\n" + string.Join("\n\n", parts.Select(part => $"“{part[0]}”")) + "\n";
        string records = string.Concat(
            parts.Select((part, index) => $"  - {{id: p-{index}, quote: \"{part[0]}\", {part[1]}}}\n"));
        return dossier
            .WriteSource(
                "boats", article, $"title: Boats\ntype: article-newspaper\nissued: 2030-05-02\npassages:\n{records}")
            .Write(
                "input/demands/night-pay.yaml",
                "title: Pay for sailing at night\nkind: demand\nby: [crews]\nto: [port, ministry]\n");
    }

    public static DemandPageView DemandPage(TemporaryDossier dossier) =>
        ComposedPage.At<DemandPageView>(dossier, "demands/night-pay.html");
}
