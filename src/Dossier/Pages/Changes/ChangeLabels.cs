using System.Collections.Immutable;
using Dossier.Editions;
using Dossier.Interface;
using Dossier.Model;
using Dossier.SiteModel;

namespace Dossier.Pages.Changes;

/// <summary>Short labels for what happened to a record or statement between two editions.</summary>
internal static class ChangeLabels
{
    /// <summary>“Added”, “Reworded, dated differently”.</summary>
    /// <param name="changes">What is different, if the kind is a change; otherwise not used.</param>
    public static string Label(InterfaceWords words, ChangeKind kind, ImmutableArray<ChangeLabel> changes) => kind switch
    {
        ChangeKind.Added => words.ChangeAdded,
        ChangeKind.Withdrawn => words.ChangeWithdrawn,
        _ => changes.Skip(1).Aggregate(changes[0].AtBeginning, (list, next) => words.ListComma(list, next.Inside)),
    };

    public static ChangeLabel OfStatement(InterfaceWords words, Aspect aspect) => aspect switch
    {
        Aspect.Words => new(words.StatementReworded, words.StatementRewordedFirst),
        Aspect.Translation => new(words.StatementRetranslated, words.StatementRetranslatedFirst),
        Aspect.Attribution => new(words.StatementReattributed, words.StatementReattributedFirst),
        Aspect.Date => new(words.StatementRedated, words.StatementRedatedFirst),
        Aspect.Events => new(words.StatementOfOtherEvents, words.StatementOfOtherEventsFirst),
        _ => new(words.StatementReread, words.StatementRereadFirst),
    };

    public static ChangeLabel OfRecord(InterfaceWords words, Aspect aspect) => aspect switch
    {
        Aspect.Id => new(words.RecordMoved, words.RecordMovedFirst),
        Aspect.Title => new(words.RecordRenamed, words.RecordRenamedFirst),
        Aspect.Kind => new(words.RecordOfAnotherKind, words.RecordOfAnotherKindFirst),
        Aspect.Status => new(words.RecordStatusChanged, words.RecordStatusChangedFirst),
        Aspect.Date => new(words.RecordRedated, words.RecordRedatedFirst),
        Aspect.Place => new(words.RecordAtAnotherPlace, words.RecordAtAnotherPlaceFirst),
        Aspect.By => new(words.RecordOtherClaimants, words.RecordOtherClaimantsFirst),
        Aspect.To => new(words.RecordOtherAddressees, words.RecordOtherAddresseesFirst),
        Aspect.Roles => new(words.RecordOtherRoles, words.RecordOtherRolesFirst),
        Aspect.Rights => new(words.RecordOtherRights, words.RecordOtherRightsFirst),
        _ => new(words.RecordTextCollectedAgain, words.RecordTextCollectedAgainFirst),
    };
}

/// <summary>What is different, in the form for the inside of a list and in that for its beginning.</summary>
internal readonly record struct ChangeLabel(string Inside, string AtBeginning);
