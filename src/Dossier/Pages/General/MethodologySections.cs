using System.Collections.Immutable;
using Dossier.Addresses;
using Dossier.Interface;
using Dossier.Linking;
using Dossier.Model;
using Dossier.SiteModel;
using Dossier.Wording;

namespace Dossier.Pages.General;

/// <summary>Composes the text of the page on how the dossier was made, section by section.</summary>
internal static class MethodologySections
{
    public static IEnumerable<TextSectionView> Compose(
        InterfaceWords words, PageFrame frame, Corpus corpus, MethodologyPages.Traits has)
    {
        yield return Section("quotations", words.MethodQuotationsTitle, Quotations(words, corpus, has));
        yield return Section("voices", words.MethodVoicesTitle, Voices(words, has));
        yield return Section("own-and-reported", words.MethodOwnTitle, [OwnAndReported(words)]);
        yield return Section("standing", words.MethodStandingTitle, Standing(words, frame)) with
        {
            Stances = Stances(words, corpus),
        };
        yield return Section("disagreement", words.MethodDisagreementTitle, [Text(words.MethodDisagreement)]);
        yield return Section("left-out", words.MethodLeftOutTitle, [LeftOut(words, has)]);
        yield return Section("coverage", words.MethodCoverageTitle, [Coverage(words, frame)]);
        if (frame.Changes is { } changes)
            yield return Section("editions", words.MethodEditionsTitle, [Editions(words, changes)]);
        yield return Section("data", words.MethodDataTitle, [Data(words, frame)]);
    }

    private static TextSectionView Section(string id, string title, IEnumerable<ImmutableArray<TextRun>> paragraphs) =>
        new([.. paragraphs]) { Id = id, Title = title };

    private static IEnumerable<ImmutableArray<TextRun>> Quotations(
        InterfaceWords words, Corpus corpus, MethodologyPages.Traits has) =>
    [
        words.MethodQuotationsRuns(corpus.Statements.Length, words.CountSourcesRuns(corpus.Sources.Length)),
        Text(words.MethodProse(has.Translations ? words.MethodOrTranslation : "")),
        Sentences(words.MethodPlaces, has.Gaps ? words.MethodGaps : ""),
        Text(words.MethodTruth),
    ];

    private static IEnumerable<ImmutableArray<TextRun>> Voices(InterfaceWords words, MethodologyPages.Traits has)
    {
        string marked = has.MarkedSpeech ? " " + words.MethodMarkedSpeech : "";
        yield return words.MethodVoicesRuns(Term(words.MethodTermQuoted), marked);
        yield return words.MethodHandsRuns(Term(words.MethodTermFirstHand), Term(words.MethodTermRelayed));
        if (has.OtherNames)
            yield return Text(words.MethodNames);
    }

    private static ImmutableArray<TextRun> OwnAndReported(InterfaceWords words) =>
        words.MethodOwnRuns(Term(words.MethodTermOwn), Term(words.MethodTermReported));

    private static IEnumerable<ImmutableArray<TextRun>> Standing(InterfaceWords words, PageFrame frame) =>
    [
        words.MethodStandingRuns(new TextRun(words.MethodLinkGrid, frame.Root + SitePaths.Positions)),
        Text(words.MethodClaims),
    ];

    private static StanceTableView? Stances(InterfaceWords words, Corpus corpus) => corpus.Settings.Vocabulary.IsEmpty
        ? null
        : new StanceTableView(
            words.StancesCaption, [words.StancesPosition, words.StancesTakenBy, words.StancesTowards],
            [
                .. corpus.Settings.Vocabulary.Select(stance => new StanceRowView(
                    StanceWords.Verb(words, stance), Role(words, stance.Role), stance.Mark, Towards(words, stance.Polarity),
                    stance.IsReading)),
            ]);

    private static ImmutableArray<TextRun> LeftOut(InterfaceWords words, MethodologyPages.Traits has) => Sentences(
        words.MethodLeftOut, has.Omissions ? words.MethodOmissions : "",
        has.RestrictedRights ? words.MethodRights : "");

    private static ImmutableArray<TextRun> Coverage(InterfaceWords words, PageFrame frame) =>
        words.MethodCoverageRuns(new TextRun(words.MethodLinkCoverage, frame.CoverageUrl));

    private static ImmutableArray<TextRun> Editions(InterfaceWords words, LinkView changes) =>
        words.MethodEditionsRuns(new TextRun(changes.Text, changes.Url));

    private static ImmutableArray<TextRun> Data(InterfaceWords words, PageFrame frame) =>
        words.MethodDataRuns(new TextRun(words.MethodLinkData, frame.Root + SitePaths.Data));

    private static ImmutableArray<TextRun> Text(string text) => [new(text)];

    // A paragraph of those sentences that are not empty.
    private static ImmutableArray<TextRun> Sentences(params string[] sentences) =>
        Text(string.Join(' ', sentences.Where(sentence => sentence.Length > 0)));

    private static TextRun Term(string text) => new(text) { IsTerm = true };

    private static string Role(InterfaceWords words, StanceRole role) => role switch
    {
        StanceRole.Claimant => words.RoleClaimant,
        StanceRole.Addressee => words.RoleAddressee,
        StanceRole.ThirdParty => words.RoleThirdParty,
        _ => words.RoleAnyone,
    };

    private static string Towards(InterfaceWords words, PolarityKind polarity) => polarity switch
    {
        PolarityKind.For => words.TowardsFor,
        PolarityKind.Against => words.TowardsAgainst,
        _ => words.TowardsNeither,
    };
}
