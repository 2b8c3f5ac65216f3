using Dossier.Dates;
using Dossier.Linking.Relations;
using Dossier.Model;
using Dossier.SiteModel;
using Dossier.Text;
using Dossier.Wording;

namespace Dossier.Pages.Shared;

/// <summary>What each source reports of a record, side by side.</summary>
internal static class SourceReports
{
    /// <summary>Statements that stand whole in a section of their own, and are a line in the account.</summary>
    /// <param name="Relation">“made at it”: what they are to the event.</param>
    /// <param name="Address">Of a statement in that section, by its index.</param>
    public sealed record Elsewhere(Statement[] Statements, string Relation, Func<int, string> Address);

    /// <summary>One account a source, made when it is shown.</summary>
    public static IReadOnlyList<Func<SourceReportView>> Collect(PageBuilder builder, Event item, params Elsewhere[] sections)
    {
        var elsewhere = sections.SelectMany(section => section.Statements).ToArray();
        var shown = elsewhere.Select(statement => statement.Id).ToHashSet();
        Statement[] all = [.. CitedFor(item).Where(id => !shown.Contains(id)).Select(builder.Corpus.Statement), .. elsewhere];
        var only = new Lazy<ILookup<SourceId, OnlyHereView>>(() => SingleSourceClaims.In(builder, item, all));
        return BySource(builder, all, (source, statements) => new SourceReportView(
            builder.Link(source.Id), DateWords.DayOnly(source.Draft.Issued),
            StatementViews.Compose(builder, InOrder(statements.Where(statement => !shown.Contains(statement.Id))), "a"),
            [.. sections.SelectMany(section => Line(section, source))], [.. only.Value[source.Id]]));
    }

    /// <summary>One account a source, made when it is shown.</summary>
    public static IReadOnlyList<Func<SourceReportView>> Collect(PageBuilder builder, Demand demand)
    {
        var positions = builder.Corpus.PositionsOn(demand.DemandId).ToLookup(position => position.Passage.Id);
        var all = positions.Select(group => group.Key).Union(Cited(demand.Common, [])).Select(builder.Corpus.Statement).ToArray();
        var only = new Lazy<HashSet<PassageId>>(() => SingleSourceClaims.On(builder.Corpus, demand, all));
        return BySource(builder, all, (source, statements) => new SourceReportView(
            builder.Link(source.Id), DateWords.DayOnly(source.Draft.Issued), [],
            [.. InOrder(statements).Select(statement => new SourceReportLineView(
                builder.AddressOf(statement) is null ? null : builder.Link(statement),
                [.. positions[statement.Id].Select(position => PositionViews.Compose(builder, position, InterfaceWords.InArticlesOwnWords))], only.Value.Contains(statement.Id)))],
            []));
    }

    /// <summary>The passages that an event rests on: those under the record, of its facts, and in its summary.</summary>
    public static IEnumerable<PassageId> CitedFor(Event item) => Cited(item.Common, EvidenceOfFacts(item));

    /// <summary>
    /// How many sources tell of the event: those whose passages are its evidence, give one of its facts, or were said at it or
    /// about it. What its summary alone cites may be of something else, such as a fear of it or a plan for it.
    /// </summary>
    public static int CountOfTellers(Event item, IEnumerable<Statement> statements) => item.Common.Evidence.Concat(EvidenceOfFacts(item)).Select(id => id.Value.Source)
        .Concat(statements.Select(statement => statement.Source.Id)).Distinct().Count();

    private static IEnumerable<Located<PassageId>> EvidenceOfFacts(Event item) => item.Dates.SelectMany(fact => fact.Evidence)
        .Concat(item.Places.SelectMany(fact => fact.Evidence))
        .Concat(item.Participants.SelectMany(participant => participant.Evidence));

    // The passages that the curators put under the record, or cite in its summary.
    private static IEnumerable<PassageId> Cited(CommonFields commons, IEnumerable<Located<PassageId>> evidence) =>
        commons.Evidence.Concat(evidence).Concat(commons.Summary?.Passages ?? []).Select(id => id.Value).Distinct();

    private static Func<SourceReportView>[] BySource(PageBuilder builder, Statement[] statements, Func<Source, IReadOnlyCollection<Statement>, SourceReportView> account) =>
    [
        .. statements.GroupBy(statement => statement.Source.Id)
            .Select(group => (Source: builder.Corpus.Source(group.Key), Statements: group.ToArray()))
            .OrderBy(group => group.Source.Draft.Issued).ThenBy(group => group.Source.Id.Value, StringComparer.Ordinal)
            .Select(group => (Func<SourceReportView>)(() => account(group.Source, group.Statements))),
    ];

    private static IEnumerable<Statement> InOrder(IEnumerable<Statement> statements) => statements.OrderBy(statement => statement.Passage.Whole.Start);

    private static IEnumerable<SourceReportLineView> Line(Elsewhere section, Source source)
    {
        int[] ofSource = [.. section.Statements.Index().Where(statement => statement.Item.Source.Id == source.Id).Select(statement => statement.Index)];
        return ofSource.Length == 0
            ? []
            : [new(new LinkView($"{Plurals.Count(ofSource.Length, "statement")} {section.Relation}", section.Address(ofSource[0]), RecordKind.Page), [], OnlyHere: false)];
    }
}
