using Dossier.SiteModel;
using Dossier.Tests.Cases;
using Dossier.Tests.Site;

namespace Dossier.Tests.Pages.Shared;

/// <summary>What was said on one occasion is one group, and what is the same for all of it is said once.</summary>
public sealed class OccasionViewsTests
{
    [Fact]
    public void An_occasion_has_one_head_and_the_most_direct_words_first()
    {
        using var dossier = Dossier();
        Assert.Equal(
            """
            2 May 2030: Ina Moll, in Crews ‘will not sail at night’ for old pay (Daily Tide), 2 May 2030
              s-tide-letters: 14 letters but no answer,
            2 May 2030: Ina Moll, to Daily Tide, in Crews ‘will not sail at night’ for old pay (Daily Tide), 2 May 2030
              Said at the event
              s-tide-boats: The boats are ready.
              s-tide-stop: will stop at midnight on Friday.
              s-tide-headline: Crews ‘will not sail at night’
            """,
            Text(ComposedPage.At<ActorPageView>(dossier, "actors/moll.html")), ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void What_is_not_true_of_all_stays_with_the_statement()
    {
        using var dossier = Dossier(at: "");
        Assert.Equal(
            """
            2 May 2030: Ina Moll, in Crews ‘will not sail at night’ for old pay (Daily Tide), 2 May 2030
              s-tide-letters: 14 letters but no answer,
            2 May 2030: Ina Moll, to Daily Tide, in Crews ‘will not sail at night’ for old pay (Daily Tide), 2 May 2030
              s-tide-boats: The boats are ready. (Said at the event)
              s-tide-stop: will stop at midnight on Friday.
              s-tide-headline: Crews ‘will not sail at night’ (Said at the event)
            """,
            Text(ComposedPage.At<ActorPageView>(dossier, "actors/moll.html")), ignoreLineEndingDifferences: true);
    }

    private static TemporaryDossier Dossier(string at = ", during: [talks]") =>
        TemporaryDossier.OfBase().Write(
            "input/sources/tide.yaml",
            TemporaryDossier.TideHead
            + $$"""
            issued: 2030-05-02
            publisher: daily-tide
            passages:
              - {id: headline, quote: 'Crews ‘will not sail at night’', by: [moll], to: [daily-tide], during: [talks]}
              - {id: stop, quote: will stop at midnight on Friday., kind: indirect, by: [moll], to: [daily-tide]{{at}}}
              - {id: letters, quote: '14 letters but no answer,', by: [moll]}
              - {id: boats, quote: The boats are ready., by: [moll], to: [daily-tide], during: [talks]}

            """)
            .Write("input/pages/index.md", "---\ntitle: The Sund ferries in May\n---\n\nIn May.\n")
            .Write("input/demands/night-pay.yaml", "title: Pay for sailing at night\nkind: demand\nby: [crews]\nto: [port]\n");

    private static string Text(ActorPageView page) => string.Join(
        '\n', page.Section<StatementsSectionView>("statements")!.Occasions.SelectMany(occasion => (string[])
        [
            $"{occasion.Said.Text}: {string.Concat(occasion.Attribution.Select(run => run.Text))}",
            .. occasion.Related.Select(relation => $"  {relation.Label}"),
            .. occasion.Items.Select(item =>
                $"  {item.Id}: {item.Quote!.Parts[0]}"
                + string.Concat(item.Related.Select(relation => $" ({relation.Label})"))),
        ]));
}
