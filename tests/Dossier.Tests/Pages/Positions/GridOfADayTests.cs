using System.Text;
using Dossier.Addresses;
using Dossier.Dates;
using Dossier.Interface;
using Dossier.Linking.Positions;
using Dossier.Outputs.Data;
using Dossier.Pages.Positions;
using Dossier.Pages.Shared;
using Dossier.SiteModel;
using Dossier.Tests.Cases;
using Dossier.Tests.Pages.Shared;
using Dossier.Tests.Site;

namespace Dossier.Tests.Pages.Positions;

/// <summary>
/// What the grid of a day says of parties that had not been asked by then, and of positions that may be of a later day.
/// </summary>
public sealed class GridOfADayTests
{
    private const string Claim =
        "Crews want night pay. | by: [moll], for: [crews], said: 2030-04-10, positions: {night-pay: raises}";

    [Fact]
    public void A_party_that_is_asked_later_is_not_silent_before()
    {
        using var dossier = NightPayDossier.Quoting(
            "Crews want night pay from the Port Authority. | by: [moll], for: [crews], said: 2030-04-10, positions: {night-pay: raises}",
            "The Ministry of Transport must pay, too. | by: [moll], for: [crews], said: 2030-04-20, positions: {night-pay: restates}");
        Assert.Equal(
            "Ferry crews: raises, 10 Apr 2030; Ministry of Transport: not asked by name yet; "
            + "Port Authority: no answer found",
            On("2030-04-10", dossier));
        Assert.Equal(
            "Ferry crews: restates, 20 Apr 2030; Ministry of Transport: no answer found; Port Authority: no answer found",
            On("2030-04-20", dossier));
    }

    [Fact]
    public void Whom_no_claim_names_the_first_one_asks()
    {
        using var dossier = NightPayDossier.Quoting(
            Claim, "No night pay. | by: [daily-tide], said: 2030-04-05, positions: {night-pay: opposes}");
        Assert.Equal(
            "Daily Tide: opposes, 5 Apr 2030; Ferry crews: no word of its own; "
            + "Ministry of Transport: not asked yet; Port Authority: not asked yet",
            On("2030-04-05", dossier));
        Assert.Equal(
            "Daily Tide: opposes, 5 Apr 2030; Ferry crews: raises, 10 Apr 2030; "
            + "Ministry of Transport: no answer found; Port Authority: no answer found",
            On("2030-04-10", dossier));
    }

    [Fact]
    public void A_party_that_the_words_are_said_to_is_asked()
    {
        using var dossier = NightPayDossier.Quoting(
            Claim, "We want it from you. | by: [moll], for: [crews], to: [ministry], said: 2030-04-12, positions: {night-pay: restates}");
        Assert.Equal(
            "Ferry crews: raises, 10 Apr 2030; Ministry of Transport: not asked by name yet; "
            + "Port Authority: no answer found",
            On("2030-04-11", dossier));
    }

    [Fact]
    public void Where_the_day_of_the_claim_is_open_so_is_whether_somebody_was_asked()
    {
        using var dossier = NightPayDossier.Quoting(
            Claim, "The Ministry of Transport must pay, too. | by: [moll], for: [crews], said: 2030-04, positions: {night-pay: restates}");
        Assert.Equal(
            "Ferry crews: raises, 10 Apr 2030; Ministry of Transport: perhaps not asked yet; "
            + "Port Authority: no answer found",
            On("2030-04-15", dossier));
        Assert.Equal(
            "Ferry crews: restates, Apr 2030; Ministry of Transport: no answer found; Port Authority: no answer found",
            On("2030-04-30", dossier));
    }

    [Fact]
    public void A_position_of_a_month_may_be_held_on_every_day_of_it()
    {
        using var dossier = NightPayDossier.Quoting(
            "Crews want night pay. | by: [moll], for: [crews], said: 2030-04, positions: {night-pay: raises}");
        Assert.Equal("nothing", On("2030-03-31", dossier));
        Assert.Equal(
            "Ferry crews: perhaps already: raises, dated only to April 2030; "
            + "Ministry of Transport: perhaps not asked yet; Port Authority: perhaps not asked yet",
            On("2030-04-15", dossier));
        Assert.Equal(
            "Ferry crews: raises, Apr 2030; Ministry of Transport: no answer found; Port Authority: no answer found",
            On("2030-04-30", dossier));
    }

    [Fact]
    public void An_event_with_fewer_days_dates_what_was_said_at_it()
    {
        using var dossier = NightPayDossier.Quoting(
            "Crews want night pay. | by: [moll], for: [crews], said: 2030-04, during: [walkout], positions: {night-pay: raises}");
        dossier.Write("input/events/walkout.yaml", "title: Walkout\nkind: strike\ndate: 2030-04-15/2030-04-17\nevidence: [wire#meeting]\n");
        Assert.Equal("nothing", On("2030-04-14", dossier));
        Assert.StartsWith(
            "Ferry crews: perhaps already: raises, dated only to 15 – 17 April 2030; ", On("2030-04-16", dossier),
            StringComparison.Ordinal);
        Assert.StartsWith("Ferry crews: raises, 15 – 17 Apr 2030; ", On("2030-04-17", dossier), StringComparison.Ordinal);
        Assert.Equal("By 17 April 2030: 1 own position changed between 15 and 17 April 2030.", TitleOfTurn(dossier));
        Assert.Contains(
            "\"day\":\"2030-04-17\",\"stance\":\"raises\",\"polarity\":\"for\",\"said\":\"2030-04\",\"when\":\"2030-04-15/2030-04-17\"",
            Json(dossier), StringComparison.Ordinal);
    }

    [Theory]
    // An outlet that dates what it tells of means the event; what somebody tells of later is no date of their words.
    [InlineData("said: 2030-04, about: [walkout], positions: {night-pay: {stance: raises, of: crews}}", "15 – 17 Apr 2030")]
    [InlineData(
        "said: 2030-04/2030-05-02, by: [moll], for: [crews], about: [walkout], positions: {night-pay: raises}", "Apr 2030 – 2 May 2030")]
    [InlineData("said: ../2030-05-02, about: [walkout], positions: {night-pay: {stance: raises, of: crews}}", "by 2 May 2030")]
    // A date that has no day in common with the event's, or that is in doubt, is left as it is.
    [InlineData(
        "said: 2030-05-01/2030-05-02, by: [moll], for: [crews], during: [walkout], positions: {night-pay: raises}", "1 – 2 May 2030")]
    [InlineData("said: 2030-04, by: [moll], for: [crews], during: [rally], positions: {night-pay: raises}", "Apr 2030")]
    public void Which_events_date_a_position(string passage, string expected)
    {
        using var dossier = NightPayDossier.Quoting($"Crews want night pay. | {passage}");
        dossier.Write("input/events/walkout.yaml", "title: Walkout\nkind: strike\ndate: 2030-04-15/2030-04-17\nevidence: [wire#meeting]\n");
        dossier.Write("input/events/rally.yaml", "title: Rally\nkind: protest\ndate: 2030-04-15~\nevidence: [wire#meeting]\n");
        Assert.StartsWith("Ferry crews: raises, " + expected, On("2030-05-10", dossier), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_dated_only_by_its_last_day_counts_from_that_day_in_every_cell()
    {
        using var dossier = NightPayDossier.Quoting(
            Claim,
            "There is no money. | by: [lind], said: ../2030-05-02, positions: {night-pay: rejects}",
            "The ministry is against it. | by: [moll], said: 2030-04-25, positions: {night-pay: {stance: rejects, of: ministry}}");
        Assert.Equal(
            "Ferry crews: raises, 10 Apr 2030; Ministry of Transport: no answer found; Port Authority: no answer found",
            On("2030-04-10", dossier));
        Assert.Equal(
            "Ferry crews: raises, 10 Apr 2030; Ministry of Transport: rejects, by 25 Apr 2030; "
            + "Port Authority: no answer found",
            On("2030-04-25", dossier));
        Assert.Equal(
            "Ferry crews: raises, 10 Apr 2030; Ministry of Transport: rejects, by 25 Apr 2030; "
            + "Port Authority: rejects, by 2 May 2030",
            On("2030-05-02", dossier));
    }

    [Fact]
    public void An_open_beginning_fills_no_row_and_says_nothing_new()
    {
        using var dossier = NightPayDossier.Quoting(
            "Crews want night pay. | by: [moll], for: [crews], said: ../2030-04-20, positions: {night-pay: raises}",
            "There is no money. | by: [lind], said: 2030-04-22, positions: {night-pay: rejects}",
            "There will be none. | by: [lind], said: 2030-04, positions: {night-pay: rejects}");
        Assert.Equal("nothing", On("2030-03-20", dossier));
        Assert.Equal(
            "Ferry crews: raises, by 20 Apr 2030; Ministry of Transport: no answer found; "
            + "Port Authority: rejects, 22 Apr 2030",
            On("2030-04-22", dossier));
    }

    [Theory]
    [InlineData("said: 2030-04-25", "told on 25 April 2030", "by 25 Apr 2030", "../2030-04-25")]
    [InlineData("said: 2030-04", "told in April 2030", "by Apr 2030", "../2030-04")]
    [InlineData("said: ../2030-05-01", "no later than 1 May 2030", "by 1 May 2030", "../2030-05-01")]
    public void What_others_tell_is_dated_by_their_words(string said, string told, string inTable, string inData)
    {
        using var dossier = NightPayDossier.Quoting(
            Claim, $"The ministry is against it. | by: [moll], {said}, positions: {{night-pay: {{stance: rejects, of: ministry}}}}");
        var page = NightPayDossier.DemandPage(dossier);
        Assert.Equal(told, page.Reported.Single().Statement.Said.Text);
        Assert.Equal(
            "No word of its own found from Ministry of Transport in 2 sources, until 10 May 2030; "
            + $"according to Ina Moll: “rejects” ({told}, the words).",
            page.Silent.Select(sentence => string.Concat(sentence.Select(run => run.Text)))
                .Single(sentence => sentence.Contains("Ministry", StringComparison.Ordinal)));
        Assert.Contains($"Ministry of Transport: rejects, {inTable}", On("2030-05-02", dossier), StringComparison.Ordinal);
        Assert.Contains($"\"when\":\"{inData}\"", Json(dossier), StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_is_perhaps_asked_by_a_claim_dated_only_by_its_last_day()
    {
        using var dossier = NightPayDossier.Quoting(
            "Crews want night pay. | by: [moll], for: [crews], said: ../2030-04-20, positions: {night-pay: raises}",
            "It costs too much. | by: [daily-tide], said: 2030-04-05, positions: {night-pay: opposes}");
        Assert.Equal(
            "Daily Tide: opposes, 5 Apr 2030; Ferry crews: no word of its own; "
            + "Ministry of Transport: not asked yet; Port Authority: not asked yet",
            On("2030-04-05", dossier));
    }

    [Fact]
    public void New_on_a_day_is_what_is_dated_by_it()
    {
        using var dossier = NightPayDossier.Quoting(
            "We want it. | by: [moll], for: [crews], said: 2030-04-10, positions: {night-pay: raises}",
            "Later, later. | by: [moll], for: [crews], said: ../2030-05-02, positions: {night-pay: defers}");
        var corpus = Compiler.Compile(dossier.Root).Value!;
        var grid = new PositionGrid(new PageBuilder(corpus, SiteOptions.At(null), "positions.html"), corpus.Demands);
        var turn = StandingRules.TurningPoints(grid.Positions)[^1];
        var row = grid.On(turn).SelectMany(group => group.Rows).Single();
        var position = row.Cells[grid.Parties.Select(party => party.Text).ToList().IndexOf("Ferry crews")].Positions.Single();
        Assert.Equal(("raises", false), (position.Stance, position.IsNew));
        Assert.Equal(
            "defers True", string.Join(", ", position.Also.Concat(position.Later).Select(other => $"{other.Link.Text} {other.IsNew}")));
    }

    // “Party: what the cell says”, by name; “nothing” for an empty row.
    private static string On(string day, TemporaryDossier dossier)
    {
        var corpus = Compiler.Compile(dossier.Root).Value!;
        var grid = new PositionGrid(new PageBuilder(corpus, SiteOptions.At(null), "positions.html"), corpus.Demands);
        var row = grid.On(new TurningPoint(EdtfParser.Parse(day).Date!.Latest, [])).SelectMany(group => group.Rows).Single();
        return row.Cells.IsEmpty
            ? "nothing"
            : string.Join("; ", grid.Parties.Zip(row.Cells, (party, cell) => $"{party.Text}: {Text(cell)}").Order(StringComparer.Ordinal));
    }

    private static string Text(GridCellView cell) => string.Join(" and ",
    [
        .. cell.Positions.Select(position => $"{position.Stance}, {position.Said.Text}"),
        .. cell.Perhaps.Select(position => $"perhaps already: {position.Stance}, {position.Dated}"),
        .. cell.Silence is null ? Array.Empty<string>() : [cell.Silence],
    ]);

    private static string TitleOfTurn(TemporaryDossier dossier)
    {
        var day = PositionGridTests.Page(Compiler.Compile(dossier.Root).Value!).Days[1];
        return $"{day.Title}: {day.Changes}";
    }

    private static string Json(TemporaryDossier dossier)
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        CorpusJson.Write(Compiler.Compile(dossier.Root).Value!, buffer);
        return string.Concat(Encoding.UTF8.GetString(buffer.WrittenSpan).Where(letter => !char.IsWhiteSpace(letter)));
    }
}
