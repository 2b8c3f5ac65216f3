using System.Collections.Immutable;
using Dossier.Linking.Positions;
using Dossier.Linking.Relations;
using Dossier.SiteModel;

namespace Dossier.Pages.Shared;

/// <summary>
/// Groups statements by occasion: the same people spoke on the same day to the same hearers, and one source has it.
/// </summary>
internal static class OccasionViews
{
    /// <summary>The occasions in the order of their first statements.</summary>
    public static ImmutableArray<OccasionView> Compose(
        PageBuilder builder, IEnumerable<Statement> statements, string idPrefix) =>
        Group(StatementViews.Compose(builder, Telling.InOrderWithinDays(statements), idPrefix));

    /// <summary>Puts those together that say the same of who spoke, when, and how the words came to the source.</summary>
    public static ImmutableArray<OccasionView> Group(ImmutableArray<StatementView> statements) =>
        [.. statements.GroupBy(HeadOf, StringComparer.Ordinal).Select(group => Occasion([.. group]))];

    private static OccasionView Occasion(ImmutableArray<StatementView> items)
    {
        var (first, shared) = (items[0], SharedBy(items));
        var keys = shared.Select(KeyOf).ToHashSet(StringComparer.Ordinal);
        return new OccasionView(
            first.Said, first.Attribution, first.Badge, shared,
            [.. items.Select(item => item with { Related = [.. item.Related.Where(relation => !keys.Contains(KeyOf(relation)))] })]);
    }

    private static ImmutableArray<RelationView> SharedBy(ImmutableArray<StatementView> items) =>
    [
        .. items[0].Related.Where(relation => items.All(item =>
            item.Related.Any(other => string.Equals(KeyOf(other), KeyOf(relation), StringComparison.Ordinal)))),
    ];

    // Views hold lists, which are equal only where they are one list: they are compared by what a reader sees.
    private static string HeadOf(StatementView statement) => Joined(
        [statement.Said.Text, statement.Badge ?? "", .. statement.Attribution.SelectMany(run => new[] { run.Text, run.Url ?? "" })]);

    private static string KeyOf(RelationView relation) =>
        Joined([relation.Id, .. relation.Links.SelectMany(link => new[] { link.Text, link.Url })]);

    private static string Joined(IEnumerable<string> parts) => string.Join('\n', parts);
}
