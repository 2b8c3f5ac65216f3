namespace Dossier.Model;

/// <summary>
/// The words of YAML, data, addresses and style sheets for the members of the model's enums, and other closed lists of
/// the YAML. Those of views are in <c>SiteModel/ViewWords.cs</c>.
/// </summary>
internal static class Vocabularies
{
    public static readonly Vocabulary<ActorKind> ActorKinds = new(
        ("person", ActorKind.Person), ("state", ActorKind.State), ("organisation", ActorKind.Organisation),
        ("group", ActorKind.Group), ("media", ActorKind.Media));

    public static readonly Vocabulary<AnswerKind> Answers = new(
        ("accepted", AnswerKind.Accepted), ("accepted-in-part", AnswerKind.AcceptedInPart),
        ("favoured", AnswerKind.Favoured), ("conditional", AnswerKind.Conditional), ("neither", AnswerKind.Neither),
        ("divided", AnswerKind.Divided), ("opposed", AnswerKind.Opposed),
        ("refused-by-some", AnswerKind.RefusedBySome), ("refused", AnswerKind.Refused),
        ("answer-reported", AnswerKind.Reported), ("unanswered", AnswerKind.Unanswered),
        ("unaddressed", AnswerKind.Unaddressed), ("withdrawn", AnswerKind.Withdrawn));

    public static readonly Vocabulary<DemandKind> DemandKinds = new(
        ("demand", DemandKind.Demand),
        ("condition", DemandKind.Condition),
        ("counter-demand", DemandKind.CounterDemand));

    public static readonly Vocabulary<EventStatus> EventStatuses = new(
        ("occurred", EventStatus.Occurred), ("announced", EventStatus.Announced), ("cancelled", EventStatus.Cancelled));

    public static readonly Vocabulary<Rights> RightsModes = new(
        ("full", Rights.Full), ("excerpts", Rights.Excerpts), ("none", Rights.None));

    public static readonly Vocabulary<SourceStatusKind> SourceStatuses = new(
        ("corrected", SourceStatusKind.Corrected), ("retracted", SourceStatusKind.Retracted),
        ("superseded", SourceStatusKind.Superseded), ("gone", SourceStatusKind.Gone));

    public static readonly Vocabulary<SpeechKind> SpeechKinds = new(
        ("direct", SpeechKind.Direct), ("indirect", SpeechKind.Indirect), ("mixed", SpeechKind.Mixed));

    public static readonly Vocabulary<GapKind> Gaps = new(
        ("omission", GapKind.Omission), ("interrupted", GapKind.Interrupted));

    public static readonly Vocabulary<SpeechForm> SpeechForms = new(
        ("marks", SpeechForm.Marks), ("dash", SpeechForm.Dash), ("labels", SpeechForm.Labels));

    public static readonly Vocabulary<StanceRole> StanceRoles = new(
        ("claimant", StanceRole.Claimant), ("addressee", StanceRole.Addressee),
        ("third-party", StanceRole.ThirdParty), ("anyone", StanceRole.Anyone));

    public static readonly Vocabulary<StanceMark> StanceMarks = new(
        ("asks", StanceMark.Asks), ("withdraws", StanceMark.Withdraws), ("for", StanceMark.For),
        ("against", StanceMark.Against), ("open", StanceMark.Open));

    public static readonly Vocabulary<PolarityKind> Polarities = new(
        ("for", PolarityKind.For), ("against", PolarityKind.Against), ("open", PolarityKind.Open));

    public static readonly Vocabulary<RecordKind> RecordKinds = new(
        ("actor", RecordKind.Actor), ("event", RecordKind.Event), ("demand", RecordKind.Demand),
        ("source", RecordKind.Source), ("passage", RecordKind.Passage), ("page", RecordKind.Page));

    public static readonly Vocabulary<Aspect> Aspects = new(
        ("id", Aspect.Id), ("title", Aspect.Title), ("kind", Aspect.Kind), ("status", Aspect.Status),
        ("date", Aspect.Date),
        ("place", Aspect.Place), ("by", Aspect.By), ("to", Aspect.To), ("roles", Aspect.Roles),
        ("rights", Aspect.Rights),
        ("text", Aspect.Text), ("words", Aspect.Words), ("translation", Aspect.Translation),
        ("attribution", Aspect.Attribution), ("positions", Aspect.Positions), ("events", Aspect.Events));

    /// <summary>In the order of the report.</summary>
    public static readonly Vocabulary<CoverageMeasure> CoverageMeasures = new(
        ("quotations", CoverageMeasure.Quotations), ("briefing", CoverageMeasure.Briefing),
        ("summaries", CoverageMeasure.Summaries),
        ("cited", CoverageMeasure.Cited),
        ("evidence", CoverageMeasure.Evidence));

    public static readonly Vocabulary<bool> YesOrNo = new(("true", true), ("false", false));

    /// <summary>Item types of CSL 1.0.2, appendix III.</summary>
    public static readonly Vocabulary<string> ItemTypes = new(
        [.. """
            article article-journal article-magazine article-newspaper bill book broadcast chapter classic
            collection dataset document entry entry-dictionary entry-encyclopedia event figure graphic hearing
            interview legal_case legislation manuscript map motion_picture musical_score pamphlet
            paper-conference patent performance periodical personal_communication post post-weblog regulation
            report review review-book software song speech standard thesis treaty webpage
            """
            .Split([' ', '\n']).Select(word => (word, word))]);
}
