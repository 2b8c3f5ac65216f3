using Dossier.Interface;
using Dossier.Model;

namespace Dossier.Wording;

/// <summary>The names of the kinds of demands, and their parties in words.</summary>
internal static class DemandWords
{
    /// <summary>“counter-demand”.</summary>
    public static string Kind(InterfaceWords words, DemandKind kind) => kind switch
    {
        DemandKind.Demand => words.KindDemand,
        DemandKind.Condition => words.KindCondition,
        _ => words.KindCounterDemand,
    };

    /// <summary>“by the council to the port”, or “by the council addressed to nobody by name”.</summary>
    /// <param name="by">The names of the claimants.</param>
    /// <param name="to">The names of the addressees; empty if the sources name nobody.</param>
    public static string Parties(InterfaceWords words, string by, string to) =>
        to.Length == 0 ? words.DemandByToNobody(by) : words.DemandByTo(by, to);

    /// <summary>“to the port”, or “addressed to nobody by name”.</summary>
    /// <param name="names">The names of the addressees; empty if the sources name nobody.</param>
    public static string Addressed(InterfaceWords words, string names) =>
        names.Length == 0 ? words.ToNobodyByName : words.AddressedTo(names);

    /// <summary>“Counter-demands”.</summary>
    public static string Group(InterfaceWords words, DemandKind kind) => kind switch
    {
        DemandKind.Demand => words.GroupDemands,
        DemandKind.Condition => words.GroupConditions,
        _ => words.GroupCounterDemands,
    };
}
