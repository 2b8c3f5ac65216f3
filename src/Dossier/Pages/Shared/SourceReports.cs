using Dossier.Dates;
using Dossier.Interface;
using Dossier.Linking.Relations;
using Dossier.Model;
using Dossier.SiteModel;
using Dossier.Text;

namespace Dossier.Pages.Shared;

/// <summary>What each source reports of a record, side by side.</summary>
internal static class SourceReports
{
    /// <summary>
    /// Statements that a section of their own shows in full. The account of their source is only a line that leads
    /// there.
    /// </summary>
    /// <param name="Counted">How many the statements are, and what they are to the event: “2 statements made at it”.</param>
    /// <param name="Address">Where a statement stands in that section, by its index.</param>
    public sealed record Elsewhere(Statement[] Statements, Func<int, string> Counted, Func<int, string> Address);

    /// <summary>One account for each source. It is made only when it is shown.</summary>
    public static IReadOnlyList<Func<SourceReportView>> Collect(
        PageBuilder builder, Event item, params Elsewhere[] sections)
    {
        var elsewhere = sections.SelectMany(section => section.Statements).ToArray();
        var shown = elsewhere.Select(statement => statement.Id).ToHashSet();
        var cited = CitedFor(item).Where(id => !shown.Contains(id)).Select(builder.Corpus.Statement);
        Statement[] all = [.. cited, .. elsewhere];
        var onlyHere = new Lazy<ILookup<SourceId, OnlyHereView>>(() => SingleSourceClaims.In(builder, item, all));
        return BySource(builder, all, Account);

        SourceReportView Account(Source source, IReadOnlyCollection<Statement> statements)
        {
            var shownHere = InOrder(statements.Where(statement => !shown.Contains(statement.Id)));
            return new SourceReportView(
                builder.Link(source.Id), builder.Words.Dates.DayOnly(source.Draft.Issued),
                OccasionViews.Compose(builder, shownHere, "a"),
                [.. sections.SelectMany(section => Line(section, source))], [.. onlyHere.Value[source.Id]]);
        }
    }

    /// <summary>One account for each source. It is made only when it is shown.</summary>
    public static IReadOnlyList<Func<SourceReportView>> Collect(PageBuilder builder, Demand demand)
    {
        var positions = builder.Corpus.PositionsOn(demand.DemandId).ToLookup(position => position.Passage.Id);
        var all = positions.Select(group => group.Key)
            .Union(Cited(demand.Common, []))
            .Select(builder.Corpus.Statement)
            .ToArray();
        var onlyHere = new Lazy<HashSet<PassageId>>(() => SingleSourceClaims.On(builder.Corpus, demand, all));
        return BySource(builder, all, (source, statements) => new SourceReportView(
            builder.Link(source.Id), builder.Words.Dates.DayOnly(source.Draft.Issued), [],
            [.. InOrder(statements).Select(Line)], []));

        SourceReportLineView Line(Statement statement)
        {
            var recorded = positions[statement.Id]
                .Select(position => PositionViews.Compose(builder, position, builder.Words.InArticlesOwnWords));
            return new SourceReportLineView(
                builder.AddressOf(statement) is null ? null : builder.Link(statement),
                [.. recorded], onlyHere.Value.Contains(statement.Id));
        }
    }

    /// <summary>The passages that an event rests on: those of the record, of its facts, and of its summary.</summary>

    public static IEnumerable<PassageId> CitedFor(Event item) => Cited(item.Common, EvidenceOfFacts(item));

    /// <summary>
    /// The number of sources that tell of the event: those whose passages are its evidence, give one of its facts, or
    /// were said at it or about it. A passage that only the summary cites does not count, since it may be about
    /// something else, such as a plan for the event.
    /// </summary>
    public static int CountOfTellers(Event item, IEnumerable<Statement> statements) => item.Common.Evidence
        .Concat(EvidenceOfFacts(item))
        .Select(id => id.Value.Source)
        .Concat(statements.Select(statement => statement.Source.Id))
        .Distinct()
        .Count();

    private static IEnumerable<Located<PassageId>> EvidenceOfFacts(Event item) => item.Dates
        .SelectMany(fact => fact.Evidence)
        .Concat(item.Places.SelectMany(fact => fact.Evidence))
        .Concat(item.Participants.SelectMany(participant => participant.Evidence));

    // The passages that the curators named as the record's evidence, or cite in its summary.
    private static IEnumerable<PassageId> Cited(CommonFields common, IEnumerable<Located<PassageId>> evidence) => common
        .Evidence
        .Concat(evidence)
        .Concat(common.Summary?.Passages ?? [])
        .Select(id => id.Value)
        .Distinct();

    private static Func<SourceReportView>[] BySource(
        PageBuilder builder, Statement[] statements,
        Func<Source, IReadOnlyCollection<Statement>, SourceReportView> account) =>
    [
        .. statements.GroupBy(statement => statement.Source.Id)
            .Select(group => (Source: builder.Corpus.Source(group.Key), Statements: group.ToArray()))
            .OrderBy(group => group.Source.Draft.Issued)
            .ThenBy(group => group.Source.Id.Value, StringComparer.Ordinal)
            .Select(group => (Func<SourceReportView>)(() => account(group.Source, group.Statements))),
    ];

    private static IEnumerable<Statement> InOrder(IEnumerable<Statement> statements) =>
        statements.OrderBy(statement => statement.Passage.Whole.Start);

    private static IEnumerable<SourceReportLineView> Line(Elsewhere section, Source source)
    {
        int[] indices =
        [
            .. section.Statements.Index()
                .Where(statement => statement.Item.Source.Id == source.Id)
                .Select(statement => statement.Index),
        ];
        if (indices.Length == 0)
            return [];
        string words = section.Counted(indices.Length);
        var link = new LinkView(words, section.Address(indices[0]), RecordKind.Page);
        return [new SourceReportLineView(link, [], OnlyHere: false)];
    }
}
