using System.Collections.Immutable;
using Dossier.Dates;
using Dossier.Interface;
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
        .. Compose(builder, "Date", item.Dates, InterfaceWords.English.Dates.Words),
        .. Compose(builder, "Place", item.Places, place => place),
    ];

    /// <summary>
    /// Says whether the sources disagree. It composes nothing, because composing adds notes to the page, even if the
    /// page does not have this section.
    /// </summary>
    public static bool Any(Event item) => Disagreements.IsAmong(item.Dates) || Disagreements.IsAmong(item.Places);

    private static IEnumerable<DisagreementView> Compose<T>(
        PageBuilder builder, string label, ImmutableArray<Fact<T>> facts, Func<T, string> words)
    {
        if (!Disagreements.IsAmong(facts))
            return [];
        var values = facts
            .GroupBy(fact => fact.Value.Value)
            .Select(value => new DisagreementValueView(words(value.Key), Words(builder, label, value)));
        return [new DisagreementView(label, [.. values])];
    }

    private static ImmutableArray<StatementView> Words<T>(
        PageBuilder builder, string label, IEnumerable<Fact<T>> facts)
    {
        var statements = facts
            .SelectMany(fact => fact.Evidence)
            .Select(id => id.Value)
            .Distinct()
            .Select(builder.Corpus.Statement);
        return StatementViews.Compose(builder, statements, label);
    }
}
