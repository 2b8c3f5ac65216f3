using Dossier.Linking;
using Dossier.Tests.Cases;

namespace Dossier.Tests.Linking.Relations;

public sealed class ChronologyTests
{
    [Theory]
    // By instant: 17:00, 18:30 and 19:00 UTC.
    [InlineData(
        "helsinki berlin lisbon",
        "lisbon 2030-05-02T19:00:00Z",
        "helsinki 2030-05-02T20:00:00+03:00",
        "berlin 2030-05-02T20:30:00+02:00")]
    [InlineData("pier caesar lamp", "caesar -0043-03-15", "pier -0099", "lamp 0000")]
    // What is known to a month, a year or no beginning moves before what follows it.
    [InlineData(
        "build-up demands drafts",
        "build-up ../2030-01-09",
        "demands 2029-12-15 < build-up",
        "drafts 2029-12-17 < demands")]
    [InlineData("vote strike talks", "talks 2030-05-20", "vote 2030-05", "strike 2030-05-04 < vote")]
    [InlineData("law vote strike", "law 2030", "vote 2030-05 < law", "strike 2030-05-04 < vote")]
    // What is dated otherwise stays: a day between is not passed.
    [InlineData("first vote strike", "vote 2030-05", "strike 2030-05-04 < vote", "first 2030-05-03")]
    [InlineData("vote strike", "strike 2030-05 < vote", "vote 2030-05")]
    [InlineData("a-strike vote", "vote 2030-05", "a-strike 2030-05")]
    // Of one day, what has no time moves behind what has one.
    [InlineData(
        "early vote strike", "strike 2030-05-02 < vote", "vote 2030-05-02T15:00:00Z", "early 2030-05-02T14:00:00Z")]
    [InlineData("vote strike", "strike 2030-05-02T14:00:00 < vote", "vote 2030-05-02T15:00:00Z")]
    [InlineData("vote strike", "strike 2030-05-02T14:00:00Z < vote", "vote 2030-05-02T15:00:00")]
    // What goes on without an end began where it stands, unless it followed something later.
    [InlineData("strike vote", "strike 2030-04/..", "vote 2030-05-02")]
    [InlineData("vote strike", "strike 2030-04/.. < vote", "vote 2030-05-02")]
    // No order is right, and the dates win; or there is none.
    [InlineData("strike vote", "strike 2030-05-02 < vote", "vote 2030-05-09")]
    [InlineData("strike vote", "strike 2030-05-02 < vote", "vote 2030-05-09 < strike")]
    public void An_event_comes_before_what_follows_it_wherever_the_dates_allow_it(
        string expected, params string[] events)
    {
        var corpus = Corpus(events);
        Assert.Equal(expected, string.Join(' ', corpus.Timeline.Select(placed => placed.Event.Id)));
        Assert.Equal(
            expected,
            string.Join(' ', corpus.AlongTime(corpus.Events.Reverse(), item => item).Select(item => item.Id)));
    }

    [Fact]
    public void An_event_that_moved_is_listed_under_the_year_of_what_follows_it()
    {
        var corpus = Corpus("build-up ../2030-01-09", "demands 2029-12-15 < build-up");
        Assert.Equal(
            ["2029-12-15", "2029-12-15"], corpus.Timeline.Select(placed => placed.Place.Text), StringComparer.Ordinal);
    }

    private static Corpus Corpus(params string[] events)
    {
        using var dossier = TemporaryDossier.OfEvents(events);
        return Compiler.Compile(dossier.Root).Value!;
    }
}
