using Dossier.Model;

namespace Dossier.Wording;

/// <summary>The names of the kinds of demands, and their addressees in words.</summary>
internal static class DemandWords
{
    /// <summary>“counter-demand”.</summary>
    public static string Kind(DemandKind kind) => kind.Word();

    /// <summary>“to the port”, or “addressed to nobody by name”.</summary>
    /// <param name="names">The names of the addressees; empty if the sources name nobody.</param>
    public static string Addressed(string names) => names.Length == 0 ? "addressed to nobody by name" : $"to {names}";

    /// <summary>“Counter-demands”.</summary>
    public static string Group(DemandKind kind) => Plurals.Capitalised(Kind(kind)) + "s";
}
