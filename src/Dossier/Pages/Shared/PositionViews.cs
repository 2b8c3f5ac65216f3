using System.Collections.Immutable;
using Dossier.Dates;
using Dossier.Linking;
using Dossier.Linking.Positions;
using Dossier.Linking.Relations;
using Dossier.Model;
using Dossier.SiteModel;
using Dossier.Wording;

namespace Dossier.Pages.Shared;

/// <summary>Positions as pages show them, and the standings derived from them.</summary>
internal static class PositionViews
{
    /// <param name="sourcesOwn">
    /// On a page that is about the source: the words for a position that the source itself reports, in place of its name.
    /// </param>
    public static PositionView Compose(PageBuilder builder, Position position, string? sourcesOwn = null)
    {
        var accordingTo = AccordingTo(builder, position);
        return new PositionView(
            builder.Link(position.Demand), builder.Link(position.Party), position.Stance.Words, position.Stance.Polarity,
            accordingTo, position.IsReading)
        {
            ReporterText = accordingTo is [{ Kind: RecordKind.Source }] ? sourcesOwn : null,
        };
    }

    /// <summary>Who reports it; empty where it is the party's own.</summary>
    public static ImmutableArray<LinkView> AccordingTo(PageBuilder builder, Position position) =>
        position.IsOwn ? [] : Attribution.Voices(builder, new Statement(position.Source, position.Passage));

    /// <summary>The positions that one passage records.</summary>
    /// <param name="sourcesOwn">As for a single position.</param>
    public static ImmutableArray<PositionView> Compose(
        PageBuilder builder, Statement statement, string? sourcesOwn = null) =>
        [.. builder.Corpus.PositionsIn(statement.Id).Select(position => Compose(builder, position, sourcesOwn))];

    /// <param name="other">What tells the positions of one passage apart: the demand on a party's page, the party on a demand's.</param>
    public static ImmutableArray<PositionStepView> Steps(PageBuilder builder, IEnumerable<Position> positions, string idPrefix, Func<Position, string> other) =>
        WithNotesOnce(positions.Select(position => Step(builder, position, $"{idPrefix}-{position.Passage.Id.Source.Value}-{position.Passage.Id.Value}-{other(position)}")));

    // One passage may have the positions of many parties: what the curators note on it stands with the first.
    private static ImmutableArray<PositionStepView> WithNotesOnce(IEnumerable<PositionStepView> steps)
    {
        var noted = new Dictionary<Html, string>();
        return [.. steps.Select(step => step.Statement.Note is not { } note || noted.TryAdd(note.Body, step.Statement.Id)
            ? step
            : step with { Statement = step.Statement with { Note = null }, NotedAt = "#" + noted[note.Body] })];
    }

    /// <summary>The last own positions of each party on each demand, as of the edition.</summary>
    public static IEnumerable<Position> Standing(Corpus corpus, IEnumerable<Position> positions) =>
        StandingRules.On(corpus.Settings.Edition.Latest, positions);

    /// <summary>Where each party stands, in one word: claimants first, then addressees, then others.</summary>
    public static ImmutableArray<StandingView> Standings(PageBuilder builder, Demand demand)
    {
        var own = builder.Corpus.PositionsOn(demand.DemandId).Where(position => position.IsOwn).ToLookup(position => position.Party);
        return [.. Words(Standing(builder.Corpus, own.SelectMany(party => party)))
            .OrderBy(word => RoleOrder(demand, word.Position.Party))
            .ThenBy(word => word.Position.Party.Value, StringComparer.Ordinal)
            .Select(word => Standing(builder, demand, word, own[word.Position.Party]))];
    }

    /// <summary>A word for each party and demand, two where they contradict each other.</summary>
    /// <param name="last">The last positions of each.</param>
    public static IEnumerable<StandingWord> Words(IEnumerable<Position> last) => last.GroupBy(DemandParty.From).SelectMany(group => StandingWords.Summarise(group));

    /// <summary>Of the claimants and addressees without a word of their own, what others report of them.</summary>
    public static ImmutableArray<ReportedStandingView> Reported(PageBuilder builder, Demand demand) =>
        [.. ReportedOfParties(builder.Corpus, demand).Select(word => Reported(builder, word))];

    public static ReportedStandingView Reported(PageBuilder builder, StandingWord word) => new(
        builder.Link(word.Position.Party), word.Position.Stance.Words, word.Position.Stance.Polarity,
        [.. OfItsDate(word, Dated).SelectMany(position => AccordingTo(builder, position)).DistinctBy(voice => (voice.Text, voice.Url))],
        LastSaid(word, Dated), AddressOf(builder, word.Position), word.Position.IsReading)
    {
        OtherDates = OtherDates(word, Dated, position => AccordingTo(builder, position)),
        Later = [.. word.Later.Select(other => Other(builder, other, Dated))],
        Warning = SourceStatusWords.Warning(word.Position.Source),
    };

    /// <summary>Claimants and addressees without a position of their own.</summary>
    public static ImmutableArray<ActorId> Silent(Corpus corpus, Demand demand)
    {
        var heard = Standing(corpus, corpus.PositionsOn(demand.DemandId)).Select(position => position.Party).ToHashSet();
        return [.. demand.By.Concat(demand.To).Select(party => party.Value).Distinct().Where(party => !heard.Contains(party))];
    }

    /// <summary>Those among the silent of whom others report no position either, and to whom nobody belongs who has one.</summary>
    public static IEnumerable<SilenceView> WhollySilent(PageBuilder builder, Demand demand) => Silent(builder.Corpus, demand)
        .Except(ReportedOfParties(builder.Corpus, demand).Select(word => word.Position.Party)).Where(party => !PartViews.Any(builder.Corpus, demand, party))
        .GroupBy(party => RoleOrder(demand, party) == 0 ? SilenceWords.NoOwnWord : SilenceWords.NoAnswer, StringComparer.Ordinal)
        .Select(silent => new SilenceView([.. silent.Select(builder.Link)], silent.Key));

    /// <summary>“First raised by Orvania: 7 April 2031.”</summary>
    public static ImmutableArray<TextRun> Raised(PageBuilder builder, Demand demand)
    {
        var claims = builder.Corpus.PositionsOn(demand.DemandId)
            .Where(position => position.Stance.IsClaim && position.Day <= builder.Corpus.Settings.Edition.Latest).ToArray();
        var first = FirstClaim(claims);
        if (first is null)
            return [];
        var same = claims.Where(position => position.IsOwn == first.IsOwn && position.Day == first.Day && position.When.Text == first.When.Text).ToArray();
        var ofParty = claims.Where(position => position.IsOwn == first.IsOwn && position.Party == first.Party).ToArray();
        var best = Telling.InOrder(same.Where(position => position.Party == first.Party)).First();
        return
        [
            new TextRun("First raised by "), .. Listed(same.Select(position => position.Party).Distinct().Select(builder.Link)),
            .. first.IsOwn ? [] : (TextRun[])[new(", according to "), .. Listed(AccordingTo(builder, best))],
            new TextRun($"{(best.IsReading ? ", in the curators’ reading" : "")}: {(first.IsOwn ? FirstSaid(first, ofParty) : Dated(first)).Text}"),
            .. AddressOf(builder, best) is string url ? [new TextRun(" ("), new TextRun("the words", url, RecordKind.Passage), new TextRun(").")] : (TextRun[])[new(".")],
            .. first.IsOwn ? [] : PerhapsEarlier(builder, first, ofParty),
            .. PerhapsEarlier(builder, first, claims.Where(position => position.IsOwn == first.IsOwn && same.All(one => one.Party != position.Party))),
        ];
    }

    // “ Perhaps earlier, according to the Daily Tide: April 2030.” Each date is that of who gives it; that it may be the earlier, nobody says.
    private static IEnumerable<TextRun> PerhapsEarlier(PageBuilder builder, Position first, Position[] reports) =>
        reports.Where(position => position.When.Earliest < first.When.Earliest).DistinctBy(position => (position.Source.Id, Dated(position).Text)).SelectMany(position => (TextRun[])
        [
            new(" Perhaps earlier, according to "), .. Listed(AccordingTo(builder, position)), new($": {Dated(position).Text}."),
        ]);

    // “ Perhaps earlier by Halveny: no later than 9 April 2031.”
    private static IEnumerable<TextRun> PerhapsEarlier(PageBuilder builder, Position first, IEnumerable<Position> claims) =>
        claims.Where(position => position.Days.First < first.Day).DistinctBy(position => position.Party).SelectMany(position => (TextRun[])
        [
            new(" Perhaps earlier by "), Attribution.Run(builder.Link(position.Party)), new($": {Dated(position).Text}."),
        ]);

    // Whoever only restates it raised it before: that may be known from others alone.
    private static Position? FirstClaim(Position[] claims) =>
        Array.Find(claims, position => position.IsOwn && !position.Stance.IsRestatement)
        ?? Array.Find(claims, position => !position.Stance.IsRestatement)
        ?? Array.Find(claims, position => position.IsOwn) ?? claims.FirstOrDefault();

    /// <summary>With commas between them.</summary>
    public static IEnumerable<TextRun> Listed(IEnumerable<LinkView> links) =>
        links.SelectMany((link, index) => index == 0 ? Attribution.Runs(link) : Attribution.Runs(link).Prepend(new TextRun(", ")));

    /// <summary>What others report of the claimants and addressees without a word of their own.</summary>
    public static IEnumerable<StandingWord> ReportedOfParties(Corpus corpus, Demand demand) =>
        Words(StandingRules.ReportedOn(corpus.Settings.Edition.Latest, corpus.PositionsOn(demand.DemandId)))
            .Where(word => RoleOrder(demand, word.Position.Party) < 2)
            .OrderBy(word => RoleOrder(demand, word.Position.Party)).ThenBy(word => word.Position.Party.Value, StringComparer.Ordinal);

    /// <param name="own">All of the party's own positions on the demand.</param>
    private static StandingView Standing(PageBuilder builder, Demand demand, StandingWord word, IEnumerable<Position> own)
    {
        var position = word.Position;
        var first = StandingWords.First(position, own);
        var (firstSaid, lastSaid) = (FirstSaid(first, own), LastSaid(word, Dated));
        return new StandingView(
            builder.Link(position.Party), RoleWords.On(demand, position.Party, builder.Corpus),
            position.Stance.Words, position.Stance.Polarity, lastSaid, AddressOf(builder, position), position.IsReading)
        {
            FirstSaid = firstSaid.Text == Dated(position).Text ? null : firstSaid,
            IsFirstReading = first.IsReading,
            Also = Also(word, Dated, other => Other(builder, other, Dated)),
            Later = [.. word.Later.Select(other => Other(builder, other, Dated))],
            Warning = SourceStatusWords.Warning(position.Source),
        };
    }

    /// <summary>“22 December 2021”; of what others tell and do not date, “told on 22 December 2021”.</summary>
    public static DateView Dated(Position position) => position.IsDatedByReport
        ? new DateView($"told {DateWords.When(position.Said)}", MachineDate.FormatDay(position.Said))
        : DateWords.DayOnly(position.When);

    /// <summary>For tables: “22 Dec 2021”, “by 22 Dec 2021”.</summary>
    public static DateView DatedInShort(Position position) => DateWords.Short(position.When);

    /// <summary>A stance beside the one word, leading to its words.</summary>
    public static OtherStanceView Other(PageBuilder builder, Position other, Func<Position, DateView> words) => new(
        new LinkView(other.Stance.Words, AddressOf(builder, other) ?? builder.Link(other.Source.Id).Url, RecordKind.Passage), words(other), other.IsReading)
    {
        Polarity = other.Stance.Polarity,
    };

    /// <summary>What stands beside the word as of the same day, and after it, with its own date, what perhaps is not.</summary>
    public static ImmutableArray<OtherStanceView> Also(StandingWord word, Func<Position, DateView> words, Func<Position, OtherStanceView> view) =>
    [
        .. word.Also.Select(view).Select(other => other with { IsOtherwiseDated = other.Said.Text != words(word.Position).Text })
            .OrderBy(other => other.IsOtherwiseDated),
    ];

    /// <summary>Of a word that others report, the passages with the date that it is shown with; of a party's own, all.</summary>
    public static IEnumerable<Position> OfItsDate(StandingWord word, Func<Position, DateView> words) =>
        word.Passages.Where(position => position.IsOwn || words(position).Text == words(word.Position).Text);

    /// <summary>The dates that others give it, each with who gives it. Of a party's own word none.</summary>
    public static ImmutableArray<ReportedDateView> OtherDates(
        StandingWord word, Func<Position, DateView> words, Func<Position, IEnumerable<LinkView>> accordingTo) =>
    [
        .. word.Passages.Except(OfItsDate(word, words)).GroupBy(position => words(position).Text, StringComparer.Ordinal)
            .Select(same => new ReportedDateView(
                same.Any(position => position.Day > word.Position.Day) ? "perhaps later, according to " : "also according to ",
                [.. same.SelectMany(accordingTo).DistinctBy(voice => (voice.Text, voice.Url))], words(same.First()))),
    ];

    /// <summary>
    /// “22 December 2021”; “22 December 2021 or later” where a party says the same on days of which nobody knows that they were
    /// before. What others report is of the date that they give.
    /// </summary>
    public static DateView LastSaid(StandingWord word, Func<Position, DateView> words)
    {
        var view = words(word.Position);
        return word.IsPerhapsLater && word.Position.IsOwn ? view with { Text = view.Text + " or later" } : view;
    }

    // Nothing shows that it was the first where another may have been said before it.
    private static DateView FirstSaid(Position first, IEnumerable<Position> same)
    {
        var view = Dated(first);
        bool mayBeEarlier = same.Any(other => StandingWords.SaysTheSame(other, first) && other.When.Earliest < first.When.Earliest);
        return mayBeEarlier ? view with { Text = view.Text + " or earlier" } : view;
    }

    private static string? AddressOf(PageBuilder builder, Position position) => builder.AddressOf(new Statement(position.Source, position.Passage));

    private static int RoleOrder(Demand demand, ActorId party) =>
        demand.By.Any(one => one.Value == party) ? 0 : demand.To.Any(one => one.Value == party) ? 1 : 2;

    private static PositionStepView Step(PageBuilder builder, Position position, string id) =>
        new(Compose(builder, position), Told(position, StatementViews.Compose(builder, new Statement(position.Source, position.Passage), id)));

    // The day is that of the words that tell it, and not of what the party did.
    private static StatementView Told(Position position, StatementView words) =>
        position.IsDatedByReport ? words with { Said = StatementViews.Told(new Statement(position.Source, position.Passage)) } : words;
}
