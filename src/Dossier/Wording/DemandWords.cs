using Dossier.Model;

namespace Dossier.Wording;

/// <summary>The kinds and addressees of demands in words.</summary>
internal static class DemandWords
{
    /// <summary>“counter-demand”.</summary>
    public static string Kind(DemandKind kind) => kind switch
    {
        DemandKind.Condition => "condition",
        DemandKind.CounterDemand => "counter-demand",
        _ => "demand",
    };

    /// <summary>“to the port”; of a demand without addressees, that it has none.</summary>
    /// <param name="names">Of the addressees; empty where the sources name nobody.</param>
    public static string Addressed(string names) => names.Length == 0 ? "addressed to nobody by name" : $"to {names}";

    /// <summary>“Counter-demands”.</summary>
    public static string Group(DemandKind kind) => Plurals.Capitalised(Kind(kind)) + "s";
}
