using System.Collections.Immutable;
using Dossier.Dates;
using Dossier.Interface;
using Dossier.Linking;
using Dossier.Linking.Positions;
using Dossier.Linking.Relations;
using Dossier.Model;
using Dossier.SiteModel;
using Dossier.Wording;

namespace Dossier.Pages.Shared;

/// <summary>
/// Where the parties stand on a demand as of the edition: in their own words, according to others, or silent.
/// </summary>
internal static class StandingViews
{
    private enum Role
    {
        Claimant,
        Addressee,
        Other,
    }

    /// <summary>The last own positions of each party on each demand, as of the edition.</summary>
    public static IEnumerable<Position> LastOwn(Corpus corpus, IEnumerable<Position> positions) =>
        StandingRules.On(corpus.Settings.Edition.Latest, positions);

    /// <summary>One stance for each party and demand, or two where the party contradicts itself.</summary>
    /// <param name="last">The last positions of each party on each demand.</param>
    public static IEnumerable<StandingWord> Summarise(IEnumerable<Position> last) =>
        last.GroupBy(DemandParty.From).SelectMany(group => StandingWords.Summarise(group));

    /// <summary>Where each party stands by its own words: claimants first, then addressees, then others.</summary>
    public static ImmutableArray<StandingView> Standings(PageBuilder builder, Demand demand)
    {
        var own = builder.Corpus.PositionsOn(demand.DemandId)
            .Where(position => position.IsOwn)
            .ToLookup(position => position.Party);
        var words = Summarise(LastOwn(builder.Corpus, own.SelectMany(positions => positions)));
        return [.. InOrder(demand, words).Select(word => Standing(builder, demand, word, own[word.Position.Party]))];
    }

    /// <summary>What others report of the claimants and addressees that have no position in their own words.</summary>
    public static ImmutableArray<ReportedStandingView> Reported(PageBuilder builder, Demand demand) =>
        [.. ReportedOfParties(builder.Corpus, demand).Select(word => Reported(builder, word))];

    public static ReportedStandingView Reported(PageBuilder builder, StandingWord word)
    {
        var position = word.Position;
        var words = builder.Words;
        var said = PositionViews.DatedIn(words);
        var accordingTo = WithShownDate(word, said)
            .SelectMany(other => PositionViews.AccordingTo(builder, other))
            .DistinctBy(voice => (voice.Text, voice.Url));
        return new ReportedStandingView(
            builder.Link(position.Party), StanceWords.Verb(words, position.Stance), position.Stance.Mark,
            [.. accordingTo], LastSaid(words, word, said), PositionViews.AddressOf(builder, position), position.IsReading)
        {
            OtherDates = OtherDates(words, word, said, other => PositionViews.AccordingTo(builder, other)),
            Later = Later(builder, word),
            Warning = SourceStatusWords.Warning(words, position.Source),
        };
    }

    /// <summary>The claimants and addressees that have no position in their own words.</summary>
    public static ImmutableArray<ActorId> Silent(Corpus corpus, Demand demand)
    {
        var heard = LastOwn(corpus, corpus.PositionsOn(demand.DemandId)).Select(position => position.Party).ToHashSet();
        return
        [
            .. demand.By.Concat(demand.To)
                .Select(party => party.Value)
                .Distinct()
                .Where(party => !heard.Contains(party)),
        ];
    }

    /// <summary>
    /// Those among the silent of whom others report no position either, and of whose members none has a position.
    /// </summary>
    public static IEnumerable<SilenceView> WhollySilent(PageBuilder builder, Demand demand)
    {
        var reported = ReportedOfParties(builder.Corpus, demand).Select(word => word.Position.Party);
        return Silent(builder.Corpus, demand)
            .Except(reported)
            .Where(party => !PartViews.Any(builder.Corpus, demand, party))
            .GroupBy(party => RoleOf(demand, party) == Role.Claimant)
            .Select(silent => new SilenceView(
                [.. silent.Select(builder.Link)], silent.Key ? builder.Words.NoOwnWord : builder.Words.NoAnswer));
    }

    /// <summary>What others report of the claimants and addressees that have no position in their own words.</summary>
    public static IEnumerable<StandingWord> ReportedOfParties(Corpus corpus, Demand demand)
    {
        var reported = StandingRules.ReportedOn(corpus.Settings.Edition.Latest, corpus.PositionsOn(demand.DemandId));
        return InOrder(demand, Summarise(reported).Where(word => RoleOf(demand, word.Position.Party) != Role.Other));
    }

    /// <summary>
    /// A further stance of a party, with a link to its words, or to the source where rights allow no words.
    /// </summary>
    public static OtherStanceView Other(PageBuilder builder, Position other, Func<Position, DateView> said)
    {
        string url = PositionViews.AddressOf(builder, other) ?? builder.Link(other.Source.Id).Url;
        var link = new LinkView(StanceWords.Verb(builder.Words, other.Stance), url, RecordKind.Passage);
        return new OtherStanceView(link, said(other), other.IsReading) { Mark = other.Stance.Mark };
    }

    /// <summary>
    /// The further stances of the same day. Behind them, each with its own date, come those that may be of another day.
    /// </summary>
    public static ImmutableArray<OtherStanceView> Also(
        StandingWord word, Func<Position, DateView> said, Func<Position, OtherStanceView> view) =>
    [
        .. word.Also
            .Select(view)
            .Select(other => other with { IsOtherwiseDated = other.Said.Text != said(word.Position).Text })
            .OrderBy(other => other.IsOtherwiseDated),
    ];

    /// <summary>
    /// Of a stance that others report, the passages that give it the date with which it is shown. Of a party's own
    /// stance, all passages.
    /// </summary>
    public static IEnumerable<Position> WithShownDate(StandingWord word, Func<Position, DateView> said) =>
        word.Passages.Where(position => position.IsOwn || said(position).Text == said(word.Position).Text);

    /// <summary>
    /// The other dates that are reported for a stance, each with who reports it. A party's own stance has none.
    /// </summary>
    public static ImmutableArray<ReportedDateView> OtherDates(
        InterfaceWords words, StandingWord word, Func<Position, DateView> said, Func<Position, IEnumerable<LinkView>> accordingTo)
    {
        return
        [
            .. word.Passages.Except(WithShownDate(word, said))
                .GroupBy(position => said(position).Text, StringComparer.Ordinal)
                .Select(OtherDate),
        ];

        ReportedDateView OtherDate(IGrouping<string, Position> same)
        {
            bool isPerhapsLater = same.Any(position => position.Day > word.Position.Day);
            var voices = same.SelectMany(accordingTo).DistinctBy(voice => (voice.Text, voice.Url));
            return new ReportedDateView(
                isPerhapsLater ? words.PerhapsLaterAccordingTo : words.AlsoAccordingTo,
                [.. voices], said(same.First()));
        }
    }

    /// <summary>
    /// “22 December 2021”; “22 December 2021 or later” where a party says the same on further days that may be later.
    /// What others report has only the date that they give.
    /// </summary>
    public static DateView LastSaid(InterfaceWords words, StandingWord word, Func<Position, DateView> said)
    {
        var view = said(word.Position);
        return word.IsPerhapsLater && word.Position.IsOwn ? view with { Text = words.OrLater(view.Text) } : view;
    }

    /// <summary>“22 December 2021”; “22 December 2021 or earlier” where the same may have been said before.</summary>
    /// <param name="same">All positions of the party on the demand.</param>
    public static DateView FirstSaid(InterfaceWords words, Position first, IEnumerable<Position> same)
    {
        var view = PositionViews.Dated(words, first);
        bool mayBeEarlier = same.Any(other =>
            StandingWords.SaysTheSame(other, first) && other.When.Earliest < first.When.Earliest);
        return mayBeEarlier ? view with { Text = words.OrEarlier(view.Text) } : view;
    }

    /// <param name="own">All of the party's own positions on the demand.</param>
    private static StandingView Standing(
        PageBuilder builder, Demand demand, StandingWord word, IEnumerable<Position> own)
    {
        var position = word.Position;
        var first = StandingWords.First(position, own);
        var words = builder.Words;
        var said = PositionViews.DatedIn(words);
        var firstSaid = FirstSaid(words, first, own);
        return new StandingView(
            builder.Link(position.Party), RoleWords.On(words, demand, position.Party, builder.Corpus),
            StanceWords.Verb(words, position.Stance), position.Stance.Mark, LastSaid(words, word, said),
            PositionViews.AddressOf(builder, position), position.IsReading)
        {
            FirstSaid = firstSaid.Text == said(position).Text ? null : firstSaid,
            IsFirstReading = first.IsReading,
            Also = Also(word, said, other => Other(builder, other, said)),
            Later = Later(builder, word),
            Warning = SourceStatusWords.Warning(words, position.Source),
        };
    }

    private static ImmutableArray<OtherStanceView> Later(PageBuilder builder, StandingWord word) =>
        [.. word.Later.Select(other => Other(builder, other, PositionViews.DatedIn(builder.Words)))];

    private static IEnumerable<StandingWord> InOrder(Demand demand, IEnumerable<StandingWord> words) => words
        .OrderBy(word => RoleOf(demand, word.Position.Party))
        .ThenBy(word => word.Position.Party.Value, StringComparer.Ordinal);

    private static Role RoleOf(Demand demand, ActorId party)
    {
        if (demand.By.Any(one => one.Value == party))
            return Role.Claimant;
        return demand.To.Any(one => one.Value == party) ? Role.Addressee : Role.Other;
    }
}
