using System.Collections.Immutable;
using Dossier.Linking;
using Dossier.Model;
using Dossier.Pages.Shared;
using Dossier.SiteModel;

namespace Dossier.Pages.Events;

/// <summary>Shows which source gives which date or place of an event, and in what words.</summary>
internal static class DisagreementViews
{
    public static ImmutableArray<DisagreementView> Compose(PageBuilder builder, Event item) =>
    [
        .. Compose(builder, "Date", builder.Words.FactDate, item.Dates, builder.Words.Dates.Words),
        .. Compose(builder, "Place", builder.Words.FactPlace, item.Places, place => place),
    ];

    /// <summary>
    /// Says whether the sources disagree. It composes nothing, because composing adds notes to the page, even if the
    /// page does not have this section.
    /// </summary>
    public static bool Any(Event item) => Disagreements.IsAmong(item.Dates) || Disagreements.IsAmong(item.Places);

    /// <param name="idPrefix">The beginning of the ids of the statements, whatever the language.</param>
    private static IEnumerable<DisagreementView> Compose<T>(
        PageBuilder builder, string idPrefix, string label, ImmutableArray<Fact<T>> facts, Func<T, string> words)
    {
        if (!Disagreements.IsAmong(facts))
            return [];
        var values = facts
            .GroupBy(fact => fact.Value.Value)
            .Select(value => new DisagreementValueView(words(value.Key), Words(builder, idPrefix, value)));
        return [new DisagreementView(label, [.. values])];
    }

    private static ImmutableArray<StatementView> Words<T>(
        PageBuilder builder, string idPrefix, IEnumerable<Fact<T>> facts)
    {
        var statements = facts
            .SelectMany(fact => fact.Evidence)
            .Select(id => id.Value)
            .Distinct()
            .Select(builder.Corpus.Statement);
        return StatementViews.Compose(builder, statements, idPrefix);
    }
}
