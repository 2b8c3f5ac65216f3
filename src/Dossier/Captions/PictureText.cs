using System.Collections.Immutable;
using Dossier.Linking;
using Dossier.Model;

namespace Dossier.Captions;

/// <summary>
/// What the picture of a page says. All texts can be set in the font of the pictures; what cannot is left out.
/// </summary>
/// <param name="Title">The largest words.</param>
internal sealed record PictureText(string Title)
{
    /// <summary>Above the title: “A demand of Orvania to Halveny”.</summary>
    public string? Head { get; init; }

    /// <summary>Below the title.</summary>
    public PictureQuotation? Quotation { get; init; }

    /// <summary>How the demand is answered.</summary>
    public PictureAnswer? Answer { get; init; }

    /// <summary>Below the title, in plain words.</summary>
    public string? Count { get; init; }

    /// <summary>At the foot: the dossier's name.</summary>
    public string? Foot { get; init; }

    /// <summary>A square for each demand; empty if there are none, or if the picture is not about all demands.</summary>
    public ImmutableArray<PictureSquares> Squares { get; init; } = [];
}

/// <summary>Words of an article.</summary>
/// <param name="Words">With the mark that opens the quotation and without the one that closes it.</param>
/// <param name="Closing">The mark that closes the quotation.</param>
/// <param name="Speaker">Who said it when; null if this cannot be set.</param>
internal sealed record PictureQuotation(string Words, string Closing, string? Speaker);

/// <summary>How a demand is answered, as a square and in words.</summary>
internal sealed record PictureAnswer(AnswerKind Kind, string Words);

/// <summary>The demands of the same parties.</summary>
/// <param name="Words">Whose demands they are: “16 demands by Orvania”; null if this cannot be set.</param>
internal sealed record PictureSquares(ImmutableArray<DemandAnswer> Answers, string? Words);
