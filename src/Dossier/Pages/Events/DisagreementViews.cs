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
    public static ImmutableArray<DisagreementView> Of(Sheet sheet, Event item) =>
        [.. Of(sheet, "Date", item.Dates, DateWords.Words), .. Of(sheet, "Place", item.Places, place => place)];

    private static IEnumerable<DisagreementView> Of<T>(Sheet sheet, string label, ImmutableArray<Fact<T>> facts, Func<T, string> words) =>
        Disagreements.IsAmong(facts)
            ? [new DisagreementView(label, [.. facts.GroupBy(fact => fact.Value.Value).Select(value => new DisagreementValueView(words(value.Key), Words(sheet, label, value)))])]
            : [];

    private static ImmutableArray<StatementView> Words<T>(Sheet sheet, string label, IEnumerable<Fact<T>> facts) =>
        StatementViews.Of(sheet, facts.SelectMany(fact => fact.Evidence).Select(id => id.Value).Distinct().Select(sheet.Corpus.Statement), label);
}
