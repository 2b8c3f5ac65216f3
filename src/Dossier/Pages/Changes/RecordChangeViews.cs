using Dossier.Addresses;
using Dossier.Dates;
using Dossier.Editions;
using Dossier.Interface;
using Dossier.Model;
using Dossier.Pages.Shared;
using Dossier.SiteModel;
using Dossier.Wording;

namespace Dossier.Pages.Changes;

/// <summary>
/// Actors, events, demands, sources and pages that were added, changed or withdrawn between two editions.
/// </summary>
internal static class RecordChangeViews
{
    /// <param name="edition">The later of the two editions, by its index in the history.</param>
    public static RecordChangeView Compose<T>(EditionPageBuilder page, Change<T> change, int edition)
        where T : EditionRecord
    {
        var kind = StatementChangeViews.KindOf(change);
        var last = change.Last;
        bool isWithdrawnDemand = change is { Before: EditionDemand, After: null };
        string label = isWithdrawnDemand
            ? ChangeLabels.WithdrawnDemand
            : ChangeLabels.Label(kind, change.Aspects.Select(ChangeLabels.OfRecord));
        return new RecordChangeView(
            kind, label,
            page.Link(last.Kind, last.Id, kind == ChangeKind.Withdrawn ? edition - 1 : edition), Detail(last),
            [.. change.Aspects.Where(aspect => aspect != Aspect.Text).Select(Fact)]);

        ChangedFactView Fact(Aspect aspect) => new(
            Label(last, aspect),
            [.. Value(page, change.Before!, aspect, edition)], [.. Value(page, change.After!, aspect, edition)]);
    }

    /// <summary>The kind of the record, with its date if it has one: “talks, 5–7 April 2031”.</summary>
    public static string Detail(EditionRecord record) => record switch
    {
        EditionActor actor => actor.KindText,
        EditionEvent item => $"{item.KindText.Replace('-', ' ')}, {Dates(item)}{StatusUnlessOccurred(item)}",
        EditionDemand demand => demand.KindText,
        EditionSource source => InterfaceWords.English.Dates.Moment(source.Issued).Text,
        _ => "page",
    };

    private static string StatusUnlessOccurred(EditionEvent item) =>
        item.Status == EventStatus.Occurred.Word() ? "" : $", {item.Status}";

    public static string Dates(EditionEvent item) =>
        string.Join(" or ", item.Dates.Select(InterfaceWords.English.Dates.Words).Distinct(StringComparer.Ordinal));

    private static string Label(EditionRecord record, Aspect aspect) => aspect switch
    {
        Aspect.Id => "Address",
        Aspect.Title => record is EditionActor ? "Name" : "Title",
        Aspect.Kind => "Kind",
        Aspect.Status => "Status",
        Aspect.Date => "Date",
        Aspect.Place => "Place",
        Aspect.By => "By",
        Aspect.To => "To",
        Aspect.Roles => "Roles",
        _ => "Rights",
    };

    private static IEnumerable<TextRun> Value(
        EditionPageBuilder page, EditionRecord record, Aspect aspect, int edition)
    {
        return (aspect, record) switch
        {
            (Aspect.Id, _) => [new TextRun(PageAddresses.AddressOf(record.Kind, record.Id))],
            (Aspect.Title, EditionSource source) =>
                [new TextRun(source.Title, Language: page.Builder.Foreign(source.Language))],
            (Aspect.Title, _) => [new TextRun(record.Title)],
            (Aspect.Kind, EditionActor actor) => [new TextRun(actor.KindText)],
            (Aspect.Kind, EditionDemand demand) => [new TextRun(demand.KindText)],
            (Aspect.Kind, EditionEvent item) => [new TextRun(item.KindText.Replace('-', ' '))],
            (Aspect.Status, EditionEvent item) => [new TextRun(item.Status)],
            (Aspect.Date, EditionEvent item) => [new TextRun(Dates(item))],
            (Aspect.Date, EditionSource source) => [new TextRun(InterfaceWords.English.Dates.Moment(source.Issued).Text)],
            (Aspect.Place, EditionEvent { Places.IsEmpty: false } item) =>
                [new TextRun(string.Join(" or ", item.Places))],
            (Aspect.By, EditionDemand demand) => page.Actors(demand.By, edition),
            (Aspect.To, EditionDemand { To.IsEmpty: true }) => [new TextRun("nobody by name")],
            (Aspect.To, EditionDemand demand) => page.Actors(demand.To, edition),
            (Aspect.Status, EditionSource source) => [new TextRun(source.Status ?? "none")],
            (Aspect.Roles, EditionActor actor) =>
                actor.Roles.SelectMany((role, index) => Role(page, role, index, edition)),
            (Aspect.Rights, EditionSource source) => [new TextRun(source.Rights.Word())],
            _ => [],
        };
    }

    // “President, Orvania, until 20 January 2021”.
    private static IEnumerable<TextRun> Role(EditionPageBuilder page, EditionRole role, int index, int edition)
    {
        string period = RoleWords.Period(InterfaceWords.English, role.From, role.To);
        yield return new TextRun((index > 0 ? "; " : "") + role.Title);
        if (role.In is string within)
        {
            yield return new TextRun(", ");
            yield return Attribution.Run(page.Link(RecordKind.Actor, within, edition));
        }

        if (period.Length > 0)
            yield return new TextRun(", " + period);
    }
}
