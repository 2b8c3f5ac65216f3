using Dossier.Editions;
using Dossier.Model;
using Dossier.SiteModel;
using Dossier.Wording;

namespace Dossier.Pages.Changes;

/// <summary>Short labels for what happened to a record or statement between two editions.</summary>
internal static class ChangeLabels
{
    public static string Label(ChangeKind kind, IEnumerable<string> changes) => kind switch
    {
        ChangeKind.Added => "Added",
        ChangeKind.Withdrawn => "Withdrawn",
        _ => Plurals.Capitalised(string.Join(", ", changes)),
    };

    public static string OfStatement(Aspect aspect) => aspect switch
    {
        Aspect.Words => "reworded",
        Aspect.Translation => "translated differently",
        Aspect.Attribution => "attributed differently",
        Aspect.Date => "dated differently",
        Aspect.Events => "of other events",
        _ => "read differently",
    };

    /// <summary>
    /// Says “from the dossier”, because “withdrawn” alone could mean that the claimant withdrew its demand.
    /// </summary>
    public const string WithdrawnDemand = "Withdrawn from the dossier";

    public static string OfRecord(Aspect aspect) => aspect switch
    {
        Aspect.Id => "at another address",
        Aspect.Title => "renamed",
        Aspect.Kind => "of another kind",
        Aspect.Status => "status changed",
        Aspect.Date => "re-dated",
        Aspect.Place => "at another place",
        Aspect.By => "other claimants",
        Aspect.To => "other addressees",
        Aspect.Roles => "other roles",
        Aspect.Rights => "other rights",
        _ => "text collected again",
    };
}
