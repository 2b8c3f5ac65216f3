using Dossier.Addresses;
using Dossier.Interface;
using Dossier.Linking;
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
        var (frame, corpus) = Page(dossier.Root);
        var all = new MethodologyPages.Traits(
            Translations: true, Gaps: true, MarkedSpeech: true, Omissions: true, RestrictedRights: true, OtherNames: true);
        string page = string.Concat(MethodologySections.Compose(InterfaceWords.English, frame, corpus, all)
            .SelectMany(section => section.Paragraphs)
            .SelectMany(paragraph => paragraph.Select(run => run.Text)));
        Assert.Equal(
            Conditional, Conditional.Where(words => page.Contains(words, StringComparison.Ordinal)), StringComparer.Ordinal);
    }

    [Fact]
    public void What_a_dossier_has_is_read_from_its_records()
    {
        using var valley = new App.ValleyCopy();
        Assert.Equal(
            new MethodologyPages.Traits(
                Translations: true, Gaps: true, MarkedSpeech: false, Omissions: true, RestrictedRights: true,
                OtherNames: true),
            MethodologyPages.Traits.Collect(Compiler.Compile(valley.Root).Value!));
    }

    [Fact]
    public void Contents_lead_to_every_section()
    {
        using var valley = new App.ValleyCopy();
        var page = Methodology(valley.Root);
        Assert.Contains("Editions", page.Contents.Select(link => link.Text), StringComparer.Ordinal);
        Assert.Equal(page.Sections.Select(section => section.Title), page.Contents.Select(link => link.Text), StringComparer.Ordinal);
    }

    private static MethodologyPageView Methodology(string root) =>
        MethodologyPages.Compose(new PageBuilder(Compiler.Compile(root).Value!, SiteOptions.At(null), "methodology.html"));

    private static (PageFrame Frame, Corpus Corpus) Page(string root)
    {
        var corpus = Compiler.Compile(root).Value!;
        var builder = new PageBuilder(corpus, SiteOptions.At(null), "methodology.html");
        return (MethodologyPages.Compose(builder).Frame, corpus);
    }

    private static string Text(MethodologyPageView view) => ThemeRenderer.Render(view);
}
