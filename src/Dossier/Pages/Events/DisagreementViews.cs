using System.Collections.Immutable;
using Dossier.Dates;
using Dossier.Linking;
using Dossier.Model;
using Dossier.Pages.Shared;
using Dossier.SiteModel;

namespace Dossier.Pages.Events;

/// <summary>Which source gives which value of a property, in what words.</summary>
internal static class DisagreementViews
{
    public static ImmutableArray<DisagreementView> Compose(PageBuilder builder, Event item) =>
        [.. Compose(builder, "Date", item.Dates, DateWords.Words), .. Compose(builder, "Place", item.Places, place => place)];

    /// <summary>Whether there is any. Nothing is composed for it, so that a page has no notes of a section that it does not have.</summary>
    public static bool Any(Event item) => Disagreements.IsAmong(item.Dates) || Disagreements.IsAmong(item.Places);

    private static IEnumerable<DisagreementView> Compose<T>(PageBuilder builder, string label, ImmutableArray<Fact<T>> facts, Func<T, string> words) =>
        Disagreements.IsAmong(facts)
            ? [new DisagreementView(label, [.. facts.GroupBy(fact => fact.Value.Value).Select(value => new DisagreementValueView(words(value.Key), Words(builder, label, value)))])]
            : [];

    private static ImmutableArray<StatementView> Words<T>(PageBuilder builder, string label, IEnumerable<Fact<T>> facts) =>
        StatementViews.Compose(builder, facts.SelectMany(fact => fact.Evidence).Select(id => id.Value).Distinct().Select(builder.Corpus.Statement), label);
}
