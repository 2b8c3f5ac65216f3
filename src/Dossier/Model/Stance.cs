using System.Collections.Immutable;

namespace Dossier.Model;

/// <summary>Who may take a stance on a demand.</summary>
internal enum StanceRole { Claimant, Addressee, ThirdParty, Anyone }

/// <param name="Name">As it is written in YAML: <c>accepts-in-part</c>.</param>
/// <param name="IsReading">Whether it is the curators' reading rather than the speaker's own word. Readers see it
/// marked as such.</param>
internal sealed record Stance(string Name, StanceRole Role, PolarityKind Polarity, bool IsReading = false)
{
    public string Words => WordsOf(Name);

    /// <summary>Whether a claimant with this stance maintains its demand.</summary>
    public bool IsClaim => this is { Role: StanceRole.Claimant, Polarity: PolarityKind.For };

    public StanceMark Mark => (Role, Polarity) switch
    {
        (StanceRole.Claimant, PolarityKind.For) => StanceMark.Asks,
        (StanceRole.Claimant, PolarityKind.Against) => StanceMark.Withdraws,
        _ => MarkOfAnswer(Polarity),
    };

    public static StanceMark MarkOfAnswer(PolarityKind polarity) => polarity switch
    {
        PolarityKind.For => StanceMark.For,
        PolarityKind.Against => StanceMark.Against,
        _ => StanceMark.Open,
    };

    /// <summary>Whether it makes the demand without saying that it was made before.</summary>
    public bool IsRaising => Name == "raises";

    /// <summary>Whether it repeats what the party has said before.</summary>
    public bool IsRestatement => Name == "restates";

    /// <summary>A stance as a verb that a demand can follow: “accepts in part”, “puts conditions on”.</summary>
    public static string WordsOf(string name) => name == "conditions" ? "puts conditions on" : name.Replace('-', ' ');

    /// <summary>Every stance of a dossier: the built-in ones, as the dossier has marked them, then its own.</summary>
    /// <param name="written">The stances of <c>dossier.yaml</c>.</param>
    public static ImmutableArray<Stance> Vocabulary(ImmutableArray<Stance> written) =>
    [
        .. BuiltIn.Select(stance => written.FirstOrDefault(other => other.Name == stance.Name) ?? stance),
        .. written.Where(stance => BuiltIn.All(other => other.Name != stance.Name)),
    ];

    /// <summary>The stances of every dossier. <c>dossier.yaml</c> may add others and mark some as readings.</summary>
    public static ImmutableArray<Stance> BuiltIn { get; } =
    [
        new("raises", StanceRole.Claimant, PolarityKind.For),
        new("restates", StanceRole.Claimant, PolarityKind.For),
        new("hardens", StanceRole.Claimant, PolarityKind.For, IsReading: true),
        new("softens", StanceRole.Claimant, PolarityKind.For, IsReading: true),
        new("withdraws", StanceRole.Claimant, PolarityKind.Against),
        new("accepts", StanceRole.Addressee, PolarityKind.For),
        new("accepts-in-part", StanceRole.Addressee, PolarityKind.For),
        new("conditions", StanceRole.Addressee, PolarityKind.Open),
        new("rejects", StanceRole.Addressee, PolarityKind.Against),
        new("discusses", StanceRole.Anyone, PolarityKind.Open),
        new("defers", StanceRole.Anyone, PolarityKind.Open),
        new("supports", StanceRole.ThirdParty, PolarityKind.For),
        new("opposes", StanceRole.ThirdParty, PolarityKind.Against),
    ];
}
