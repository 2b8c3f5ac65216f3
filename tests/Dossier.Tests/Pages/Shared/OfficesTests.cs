using Dossier.Addresses;
using Dossier.Interface;
using Dossier.SiteModel;
using Dossier.Tests.Cases;

namespace Dossier.Tests.Pages.Shared;

/// <summary>Offices that are over: what the pages of their holders say, and of whom they held them in.</summary>
public sealed class OfficesTests
{
    [Fact]
    public void An_office_that_is_over_is_said_to_be_over() => Assert.Equal(
        "Role: President, Republic of Sund, until 30 April 2030 | Part of: | Includes: | Who speaks or spoke for it:",
        Page("brandt"));

    [Fact]
    public void Whose_words_counted_is_named_and_who_is_in_office() => Assert.Equal(
        "Role: | Part of: | Includes: The presidency | Who speaks or spoke for it: Ada Brandt, Per Olsen",
        Page("republic"));

    [Fact]
    public void Who_left_office_without_a_word_speaks_for_nobody()
    {
        using var dossier = TemporaryDossier.OfCase("former-office-speaks-for-nobody");
        dossier.Write(
            "input/actors/holm.yaml",
            """
            name: Eva Holm
            kind: person
            roles:
              - {title: former President, in: republic, to: ../2030-05-02}
              - {title: Mayor, in: port, from: 2031}
            """);
        Assert.Equal(
            "Role: | Part of: | Includes: The presidency | Who speaks or spoke for it: Ada Brandt, Per Olsen "
            + "| Formerly in office there: Eva Holm",
            Page(dossier, "republic"));
        Assert.Equal(
            "Role: former President, Republic of Sund, until 2 May 2030 or earlier; Mayor (from 2031), Port Authority "
            + "| Part of: | Includes: | Who speaks or spoke for it:",
            Page(dossier, "holm"));
        Assert.Equal("Role: | Part of: | Includes: | Who speaks or spoke for it: Oskar Lind", Page(dossier, "port"));
    }

    [Fact]
    public void Lists_say_what_an_office_is_held_in()
    {
        using var dossier = TemporaryDossier.OfCase("former-office-speaks-for-nobody");
        dossier.Write(
            "input/actors/holm.yaml",
            """
            name: Eva Holm
            kind: person
            roles:
              - {title: President, in: republic}
              - {title: Head of the Port Authority, in: port}
              - {title: Elder}
            """);
        var pages = SiteComposer.Compose(Compiler.Compile(dossier.Root).Value!, SiteOptions.At(null)).Pages;
        var list = (ActorListPageView)pages.Single(page => page.Path == "actors.html").Compose();
        Assert.Equal(
            "President, Republic of Sund; Head of the Port Authority; Elder",
            list.Sections.OfType<ActorsSectionView>().SelectMany(kind => kind.Items).Single(actor => actor.Link.Text == "Eva Holm").Roles);
        Assert.EndsWith(
            "Who speaks or spoke for it: Ada Brandt, Per Olsen | In office there: Eva Holm", Page(dossier, "republic"),
            StringComparison.Ordinal);
        Assert.StartsWith(
            "Eva Holm, person, President, Republic of Sund",
            pages.Single(page => page.Path == "actors/holm.html").Compose().Frame.Description, StringComparison.Ordinal);
    }

    private static string Page(string actor)
    {
        using var dossier = TemporaryDossier.OfCase("former-office-speaks-for-nobody");
        return Page(dossier, actor);
    }

    private static string Page(TemporaryDossier dossier, string actor)
    {
        var (corpus, diagnostics) = Compiler.Compile(dossier.Root);
        Assert.Empty(diagnostics);
        var page = ComposedPage.At<ActorPageView>(corpus!, $"actors/{actor}.html");
        string roles = string.Join("; ", page.Facts.Where(fact => fact.Label.StartsWith("Role", StringComparison.Ordinal))
            .SelectMany(fact => fact.Values).Select(value => string.Concat(value.Text.Select(run => run.Text))));
        string[] labels = ["Part of", "Includes", "Who speaks or spoke for it"];
        return string.Join(" | ",
        [
            $"Role: {roles}".TrimEnd(),
            .. labels.Select(label => $"{label}: {Links(page, label)}".TrimEnd()),
            .. page.Relations.Where(relation => relation.Label is "In office there" or "Formerly in office there")
            .Select(relation => $"{relation.Label}: {Links(page, relation.Label)}"),
        ]);
    }

    private static string Links(ActorPageView page, string label) =>
        string.Join(
            ", ",
            page.Relations.Where(relation => relation.Label == label).SelectMany(relation => relation.Links).Select(link => link.Text));
}
