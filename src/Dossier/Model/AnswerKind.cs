namespace Dossier.Model;

/// <summary>
/// How a demand is answered by those who are asked, taken together. The order is that in which pages show the kinds.
/// </summary>
public enum AnswerKind
{
    /// <summary>Everybody who is asked accepts it.</summary>
    Accepted,

    /// <summary>It is accepted in part, or by some of those who are asked while the others are not against it.</summary>
    AcceptedInPart,

    /// <summary>They are for it, in a stance that the dossier defines itself and that need not be an acceptance.</summary>
    Favoured,

    /// <summary>Somebody puts conditions on it, and nobody is for it or against it.</summary>
    Conditional,

    /// <summary>Those who answer are neither for it nor against it.</summary>
    Neither,

    /// <summary>Some are for it and some against it, or one party contradicts itself.</summary>
    Divided,

    /// <summary>They are against it, in a stance that the dossier defines itself and that need not be a refusal.</summary>
    Opposed,

    /// <summary>Some of those who are asked refuse it, and none is for it.</summary>
    RefusedBySome,

    /// <summary>Everybody who is asked refuses it.</summary>
    Refused,

    /// <summary>Nobody who is asked has answered in words of their own, but others report an answer.</summary>
    Reported,

    /// <summary>No source has an answer of those who are asked.</summary>
    Unanswered,

    /// <summary>The sources name nobody who is asked.</summary>
    Unaddressed,

    /// <summary>All who made it have withdrawn it, and nobody had answered.</summary>
    Withdrawn,
}
