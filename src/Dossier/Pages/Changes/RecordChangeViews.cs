using System.Collections.Immutable;
using Dossier.Addresses;
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
            ? page.Words.ChangeWithdrawnDemand
            : ChangeLabels.Label(
                page.Words, kind, [.. change.Aspects.Select(aspect => ChangeLabels.OfRecord(page.Words, aspect))]);
        return new RecordChangeView(
            kind, label,
            page.Link(last.Kind, last.Id, kind == ChangeKind.Withdrawn ? edition - 1 : edition),
            EditionLabels.Detail(page.Words, last),
            [.. change.Aspects.Where(aspect => aspect != Aspect.Text).Select(Fact)]);

        ChangedFactView Fact(Aspect aspect) => new(
            Label(page.Words, last, aspect),
            Value(page, change.Before!, aspect, edition), Value(page, change.After!, aspect, edition));
    }

    private static string Label(InterfaceWords words, EditionRecord record, Aspect aspect) => aspect switch
    {
        Aspect.Id => words.FactAddress,
        Aspect.Title => record is EditionActor ? words.FactName : words.FactTitle,
        Aspect.Kind => words.FactKind,
        Aspect.Status => words.FactStatus,
        Aspect.Date => words.FactDate,
        Aspect.Place => words.FactPlace,
        Aspect.By => words.FactDemandedBy,
        Aspect.To => words.FactDemandedOf,
        Aspect.Roles => words.FactRoles,
        _ => words.FactRights,
    };

    private static ImmutableArray<TextRun> Value(
        EditionPageBuilder page, EditionRecord record, Aspect aspect, int edition)
    {
        var words = page.Words;
        return (aspect, record) switch
        {
            (Aspect.Id, _) => [new TextRun(PageAddresses.AddressOf(record.Kind, record.Id))],
            (Aspect.Title, EditionSource source) =>
                [new TextRun(source.Title, Language: page.Builder.Foreign(source.Language))],
            (Aspect.Title, _) => [new TextRun(record.Title)],
            (Aspect.Kind, EditionActor actor) => [new TextRun(EditionLabels.Kind(words, actor))],
            (Aspect.Kind, EditionDemand demand) => [new TextRun(EditionLabels.Kind(words, demand))],
            (Aspect.Kind, EditionEvent item) => [new TextRun(EditionLabels.Kind(words, item))],
            (Aspect.Status, EditionEvent item) => [new TextRun(EditionLabels.Status(words, item))],
            (Aspect.Date, EditionEvent item) => [new TextRun(EditionLabels.Dates(words, item))],
            (Aspect.Date, EditionSource source) => [new TextRun(words.Dates.Moment(source.Issued).Text)],
            (Aspect.Place, EditionEvent { Places.IsEmpty: false } item) =>
                [new TextRun(EventWords.Alternatives(words, item.Places))],
            (Aspect.By, EditionDemand demand) => page.Actors(demand.By, edition),
            (Aspect.To, EditionDemand { To.IsEmpty: true }) => [new TextRun(words.NobodyByName)],
            (Aspect.To, EditionDemand demand) => page.Actors(demand.To, edition),
            (Aspect.Status, EditionSource source) => [new TextRun(EditionLabels.Status(words, source))],
            (Aspect.Roles, EditionActor actor) =>
                [.. actor.Roles.SelectMany((role, index) => Role(page, role, index, edition))],
            (Aspect.Rights, EditionSource source) => [new TextRun(EditionLabels.Rights(words, source))],
            _ => [],
        };
    }

    // “President, Orvania, until 20 January 2021”.
    private static ImmutableArray<TextRun> Role(EditionPageBuilder page, EditionRole role, int index, int edition)
    {
        SentencePart office = role.Title;
        if (role.In is string within)
        {
            var institution = Attribution.Run(page.Link(RecordKind.Actor, within, edition));
            office = page.Words.ChangedRoleInRuns(office, institution);
        }

        string period = RoleWords.Period(page.Words, role.From, role.To);
        if (period.Length > 0)
            office = page.Words.ChangedRoleHeldRuns(office, period);
        return index > 0 ? office.Runs.Insert(0, new TextRun("; ")) : office.Runs;
    }
}
