using Dossier.Model;

namespace Dossier.Linking;

/// <summary>How a demand is answered as of the edition.</summary>
/// <param name="IsRaised">True if some source shows that somebody makes the demand.</param>
/// <param name="IsReading">
/// True if the answers rest on the curators' reading of the words alone, and not on what the words say.
/// </param>
internal sealed record DemandAnswer(Demand Demand, AnswerKind Kind, bool IsRaised, bool IsReading);
