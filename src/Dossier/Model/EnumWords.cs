namespace Dossier.Model;

/// <summary>
/// The word that stands for a member of an enum in YAML, data, addresses and style sheets. What else turns a member
/// into text would change published files when the member is renamed; a test finds it.
/// </summary>
public static class EnumWords
{
    public static string Word(this AnswerKind kind) => Vocabularies.Answers.WordOf(kind);

    public static string Word(this GapKind kind) => Vocabularies.Gaps.WordOf(kind);

    public static string Word(this StanceMark mark) => Vocabularies.StanceMarks.WordOf(mark);

    public static string Word(this PolarityKind kind) => Vocabularies.Polarities.WordOf(kind);

    public static string Word(this RecordKind kind) => Vocabularies.RecordKinds.WordOf(kind);

    public static string Word(this SpeechKind kind) => Vocabularies.SpeechKinds.WordOf(kind);

    internal static string Word(this ActorKind kind) => Vocabularies.ActorKinds.WordOf(kind);

    internal static string Word(this Aspect aspect) => Vocabularies.Aspects.WordOf(aspect);

    internal static string Word(this CoverageMeasure measure) => Vocabularies.CoverageMeasures.WordOf(measure);

    internal static string Word(this DemandKind kind) => Vocabularies.DemandKinds.WordOf(kind);

    internal static string Word(this EventStatus status) => Vocabularies.EventStatuses.WordOf(status);

    internal static string Word(this Rights rights) => Vocabularies.RightsModes.WordOf(rights);

    internal static string Word(this SourceStatusKind kind) => Vocabularies.SourceStatuses.WordOf(kind);

    internal static string Word(this SpeechForm form) => Vocabularies.SpeechForms.WordOf(form);

    internal static string Word(this StanceRole role) => Vocabularies.StanceRoles.WordOf(role);
}
