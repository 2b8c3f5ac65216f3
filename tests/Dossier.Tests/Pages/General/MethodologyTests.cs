using Dossier.Addresses;
using Dossier.Pages.General;
using Dossier.Pages.Shared;
using Dossier.SiteModel;
using Dossier.Tests.Cases;
using Dossier.Tests.Theme;

namespace Dossier.Tests.Pages.General;

/// <summary>The page of methods speaks only of what the dossier has.</summary>
public sealed class MethodologyTests
{
    private static readonly string[] Conditional =
    [
        "or in its translation", "An ellipsis in square brackets stands", "marks speech with dashes", "such as its menus",
        "do not allow it to be shown whole", "the other names that the curators gave it",
    ];

    [Fact]
    public void A_dossier_reads_only_of_what_it_has()
    {
        using var dossier = TemporaryDossier.OfBase();
        string page = Text(Methodology(dossier.Root));
        Assert.Equal(
            ["such as its menus", "the other names that the curators gave it"],
            Conditional.Where(words => page.Contains(words, StringComparison.Ordinal)), StringComparer.Ordinal);
    }

    [Fact]
    public void Each_thing_that_a_dossier_has_is_told()
    {
        using var dossier = TemporaryDossier.OfBase();
        string page = Text(Methodology(dossier.Root) with
        {
            HasTranslations = true,
            HasGaps = true,
            HasMarkedSpeech = true,
            HasOmissions = true,
            HasRestrictedRights = true,
            HasOtherNames = true,
        });
        Assert.Equal(Conditional, Conditional.Where(words => page.Contains(words, StringComparison.Ordinal)), StringComparer.Ordinal);
    }

    [Fact]
    public void What_a_dossier_has_is_read_from_its_records()
    {
        using var valley = new App.ValleyCopy();
        var page = Methodology(valley.Root);
        Assert.Equal(
            (true, true, false, true, true, true),
            (page.HasTranslations, page.HasGaps, page.HasMarkedSpeech, page.HasOmissions, page.HasRestrictedRights, page.HasOtherNames));
    }

    private static MethodologyPageView Methodology(string root)
    {
        var corpus = Compiler.Compile(root).Value!;
        return GeneralPages.Methodology(new PageBuilder(corpus, SiteOptions.At(null), "methodology.html"));
    }

    private static string Text(MethodologyPageView view) => ThemeRenderer.Render(view);
}
