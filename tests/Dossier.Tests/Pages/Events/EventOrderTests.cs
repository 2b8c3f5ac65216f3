using System.Text;
using Dossier.Linking;
using Dossier.SiteModel;
using Dossier.Tests.Cases;
using Dossier.Tests.Pages.Shared;
using Dossier.Tests.Site;

namespace Dossier.Tests.Pages.Events;

/// <summary>What pages say of the order of events whose dates are open or overlap.</summary>
public sealed class EventOrderTests
{
    [Fact]
    public void Events_without_a_beginning_are_listed_apart_in_the_order_that_is_known()
    {
        var corpus = Corpus(
            "treaty ../2030-01-12", "build-up ../2030-01-09", "protest ../2030-01-20 < treaty",
            "drafts 2030-01-05 < build-up", "law 2029", "refusal 2030-01-10 < drafts");
        Assert.Equal(
            """
            2029
              2029: law
            2030
              5 January 2030: drafts
              10 January 2030: refusal
            Date not known #date-not-known
            The articles do not say when these took place, only by when they had, or had begun.
              no later than 9 January 2030: build-up
              no later than 12 January 2030: treaty
              no later than 20 January 2030: protest

            """,
            Text(ComposedPage.At<EventListPageView>(corpus, "events.html")), ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void Who_is_only_addressed_stands_behind_who_acts_and_as_that()
    {
        using var dossier = TemporaryDossier.OfBase().Write(
            "input/events/demand.yaml",
            """
            title: The letter
            kind: statement
            date: 2030-05-01
            participants: [{actor: port, role: addressed}, crews, {actor: ministry, role: addressed}, moll]
            """);
        var list = ComposedPage.At<EventListPageView>(Compiler.Compile(dossier.Root).Value!, "events.html");
        Assert.Equal(
            "Ferry crews, Ina Moll, Port Authority (addressed), Ministry of Transport (addressed)",
            string.Join(
                ", ",
                list.Sections.OfType<YearSectionView>().SelectMany(year => year.Items)
                    .Single(item => item.Link.Text == "The letter")
                    .Participants.Select(participant => participant.MarkedText)));
    }

    [Fact]
    public void What_one_follows_the_other_comes_first_among_those_without_a_beginning()
    {
        var corpus = Corpus("treaty ../2030-01-12", "protest ../2030-01-09 < treaty", "pact ../2030-01-05");
        Assert.Equal(["pact", "treaty", "protest"], corpus.Events.Select(item => item.Id), StringComparer.Ordinal);
        corpus = Corpus("treaty ../2030-01-12", "law 2030-01-07 < treaty", "protest ../2030-01-09 < law", "pact ../2030-01-10");
        Assert.Equal(["law", "pact", "treaty", "protest"], corpus.Events.Select(item => item.Id), StringComparer.Ordinal);
    }

    [Fact]
    public void An_event_that_one_source_dates_is_listed_by_that_date()
    {
        using var dossier = TemporaryDossier.OfEvents("refusal 2030-01-10");
        dossier.Write(
            "input/events/treaty.yaml", "title: treaty\nkind: incident\ndate: [../2030-01-12, 2030-01-08]\nevidence: [wire#meeting]\n");
        var corpus = Compiler.Compile(dossier.Root).Value!;
        Assert.Equal(["treaty", "refusal"], corpus.Events.Select(item => item.Id), StringComparer.Ordinal);
        Assert.Equal("Previous in the list of events: treaty", Neighbours(corpus, "refusal"));
    }

    [Fact]
    public void Of_announced_events_nobody_says_that_they_took_place()
    {
        using var dossier = TemporaryDossier.OfEvents("refusal 2030-01-10");
        dossier.Write(
            "input/events/vote.yaml", "title: vote\nkind: incident\nstatus: announced\ndate: ../2030-06\nevidence: [wire#meeting]\n");
        var page = ComposedPage.At<EventListPageView>(Compiler.Compile(dossier.Root).Value!, "events.html");
        Assert.Equal("The articles do not say when these took place or were to take place, only by when.", page.Sections[^1].Lead);
    }

    [Theory]
    // The days settle it.
    [InlineData("Before it in time: vote; After it in time: talks", "strike 2030-01-10", "vote 2030-01-09", "talks 2030-01-11")]
    [InlineData("Before it in time: vote; After it in time: talks", "strike 2030-02", "vote 2030-01", "talks 2030-03-01")]
    // They overlap, or are in doubt, or have no end: somewhere the event must stand.
    [InlineData(
        "Previous in the list of events: rally; Next in the list of events: talks", "strike 2030-01-10", "rally 2030-01-10",
        "talks 2030-01")]
    [InlineData(
        "Previous in the list of events: vote; Next in the list of events: talks", "strike 2030-01-10", "vote 2030-01-09?",
        "talks 2030-01-11~")]
    [InlineData(
        "Previous in the list of events: vote; After it in time: talks", "strike 2030-01-10", "vote 2030-01-01/..", "talks 2030-01-11")]
    [InlineData(
        "Previous in the list of events: vote; After it in time: talks", "strike 2030-01-10", "vote 2030-01-05/2030-01-10",
        "talks 2030-01-11")]
    // One follows the other, over one step or two, or follows what is later than it.
    [InlineData("Before it in time: vote; After it in time: talks", "strike 2030-01 < vote", "vote 2030-01", "talks 2030-01 < strike")]
    [InlineData("Before it in time: vote", "strike ../2030-05 < law", "law 2030-01-12 < vote", "vote ../2030-05")]
    [InlineData("Before it in time: talks", "strike ../2030-05 < talks", "talks ../2030-03 < law", "law 2030-01-11")]
    [InlineData("Previous in the list of events: vote", "strike ../2030-05 < law", "law 2030-01-12", "vote 2030-01-13")]
    // An open beginning may have been before everything.
    [InlineData(
        "Previous in the list of events: vote; Next in the list of events: talks", "strike ../2030-01-09", "vote 2030-01-10",
        "talks ../2030-01-12")]
    public void A_page_calls_an_event_earlier_only_where_that_is_certain(string expected, params string[] events) =>
        Assert.Equal(expected, Neighbours(Corpus(events), "strike"));

    [Fact]
    public void Sources_of_one_day_are_neighbours_and_not_one_before_the_other()
    {
        using var dossier = TemporaryDossier.OfBase();
        Assert.Equal("Before it in time", Label("2030-05-02"));
        Assert.Equal("Previous in the list of sources", Label("2030-05"));
        Assert.Equal("Previous in the list of sources", Label("2030-05-03"));

        // The other source is of 3 May 2030.
        string Label(string issued)
        {
            dossier.Write(
                "input/sources/tide.yaml",
                TemporaryDossier.TideHead + $"issued: {issued}\npassages:\n"
                    + "  - {id: not-at-night, quote: We will not sail at night for the old pay.}\n");
            var corpus = Compiler.Compile(dossier.Root).Value!;
            return ComposedPage.At<SourcePageView>(corpus, $"sources/{corpus.Sources[1].Id.Value}.html").Previous!.Label;
        }
    }

    [Fact]
    public void An_events_page_and_the_document_set_them_apart_too()
    {
        var corpus = Corpus("build-up ../2030-01-09", "drafts 2030-01-05 < build-up");
        const string Lead = "The articles do not say when these took place, only by when they had, or had begun.";
        var before = ComposedPage.At<EventPageView>(corpus, "events/drafts.html").Before!;
        Assert.Equal((0, Lead, "build-up"), (before.Dated.Length, before.OpenLead, Assert.Single(before.Open).Link.Text));
        var brief = Assert.Single(ComposedPage.At<BriefPageView>(corpus, "brief.html").Parts.OfType<BriefTimelineView>());
        Assert.Equal(
            ("drafts", Lead, "build-up"),
            (Assert.Single(brief.Items).Item.Link.Text, brief.OpenLead, Assert.Single(brief.Open).Item.Link.Text));
    }

    private static string Text(EventListPageView page)
    {
        var text = new StringBuilder();
        foreach (var group in page.Sections.OfType<YearSectionView>())
        {
            text.AppendLine(group.Lead is null ? group.Title : $"{group.Title} #{group.Id}\n{group.Lead}");
            foreach (var item in group.Items)
                text.AppendLine($"  {item.Date.Text}: {item.Link.Text}");
        }

        return text.ToString();
    }

    private static string Neighbours(Corpus corpus, string id)
    {
        var page = ComposedPage.At<EventPageView>(corpus, $"events/{id}.html");
        return string.Join(
            "; ", new[] { page.Previous, page.Next }.OfType<NeighbourView>().Select(view => $"{view.Label}: {view.Link.Text}"));
    }

    private static Corpus Corpus(params string[] events)
    {
        using var dossier = TemporaryDossier.OfEvents(events);
        return Compiler.Compile(dossier.Root).Value!;
    }
}
