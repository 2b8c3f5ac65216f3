using System.Collections.Frozen;
using Dossier.Model;
using Dossier.Views;

namespace Dossier.Binding;

/// <summary>The closed vocabularies of the YAML.</summary>
internal static class Words
{
    public static readonly FrozenDictionary<string, ActorKind> ActorKinds = Map(
        ("person", ActorKind.Person), ("state", ActorKind.State), ("organisation", ActorKind.Organisation),
        ("group", ActorKind.Group), ("media", ActorKind.Media));

    public static readonly FrozenDictionary<string, DemandKind> DemandKinds = Map(
        ("demand", DemandKind.Demand), ("condition", DemandKind.Condition), ("counter-demand", DemandKind.CounterDemand));

    public static readonly FrozenDictionary<string, EventStatus> EventStatuses = Map(
        ("occurred", EventStatus.Occurred), ("announced", EventStatus.Announced), ("cancelled", EventStatus.Cancelled));

    public static readonly FrozenDictionary<string, Rights> RightsModes = Map(
        ("full", Rights.Full), ("excerpts", Rights.Excerpts), ("none", Rights.None));

    public static readonly FrozenDictionary<string, SpeechKind> SpeechKinds = Map(
        ("direct", SpeechKind.Direct), ("indirect", SpeechKind.Indirect), ("mixed", SpeechKind.Mixed));

    public static readonly FrozenDictionary<string, GapKind> Gaps = Map(
        ("omission", GapKind.Omission), ("interrupted", GapKind.Interrupted));

    public static readonly FrozenDictionary<string, StanceRole> StanceRoles = Map(
        ("claimant", StanceRole.Claimant), ("addressee", StanceRole.Addressee),
        ("third-party", StanceRole.ThirdParty), ("anyone", StanceRole.Anyone));

    public static readonly FrozenDictionary<string, PolarityKind> Polarities = Map(
        ("for", PolarityKind.For), ("against", PolarityKind.Against), ("open", PolarityKind.Open));

    /// <summary>CSL 1.0.2, appendix III, item types.</summary>
    public static readonly FrozenDictionary<string, string> ItemTypes = Map(
        [.. "article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection dataset document entry entry-dictionary entry-encyclopedia event figure graphic hearing interview legal_case legislation manuscript map motion_picture musical_score pamphlet paper-conference patent performance periodical personal_communication post post-weblog regulation report review review-book software song speech standard thesis treaty webpage"
            .Split(' ').Select(word => (word, word))]);

    private static FrozenDictionary<string, T> Map<T>(params (string Word, T Value)[] words) =>
        words.ToFrozenDictionary(pair => pair.Word, pair => pair.Value, StringComparer.Ordinal);
}
