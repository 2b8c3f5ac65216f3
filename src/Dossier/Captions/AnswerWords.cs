using Dossier.Interface;
using Dossier.Model;

namespace Dossier.Captions;

/// <summary>The kinds of answers in words.</summary>
internal static class AnswerWords
{
    /// <summary>Behind the title of a demand, and in the key of a figure: “no answer in these sources”.</summary>
    public static string Label(InterfaceWords words, AnswerKind kind) => kind switch
    {
        AnswerKind.Accepted => words.AnswerAccepted,
        AnswerKind.AcceptedInPart => words.AnswerAcceptedInPart,
        AnswerKind.Favoured => words.AnswerFavoured,
        AnswerKind.Conditional => words.AnswerConditional,
        AnswerKind.Neither => words.AnswerNeither,
        AnswerKind.Divided => words.AnswerDivided,
        AnswerKind.Opposed => words.AnswerOpposed,
        AnswerKind.RefusedBySome => words.AnswerRefusedBySome,
        AnswerKind.Refused => words.AnswerRefused,
        AnswerKind.Reported => words.AnswerReported,
        AnswerKind.Unaddressed => words.ToNobodyByName,
        AnswerKind.Withdrawn => words.AnswerWithdrawn,
        _ => words.AnswerUnanswered,
    };

    /// <summary>A clause of a sentence that counts demands: “3 have no answer”.</summary>
    public static string Clause(InterfaceWords words, AnswerKind kind, int count) => kind switch
    {
        AnswerKind.Accepted => words.AnswersAccepted(count),
        AnswerKind.AcceptedInPart => words.AnswersAcceptedInPart(count),
        AnswerKind.Favoured => words.AnswersFavoured(count),
        AnswerKind.Conditional => words.AnswersConditional(count),
        AnswerKind.Neither => words.AnswersNeither(count),
        AnswerKind.Divided => words.AnswersDivided(count),
        AnswerKind.Opposed => words.AnswersOpposed(count),
        AnswerKind.RefusedBySome => words.AnswersRefusedBySome(count),
        AnswerKind.Refused => words.AnswersRefused(count),
        AnswerKind.Reported => words.AnswersReported(count),
        AnswerKind.Unaddressed => words.AnswersUnaddressed(count),
        AnswerKind.Withdrawn => words.AnswersWithdrawn(count),
        _ => words.AnswersUnanswered(count),
    };
}
