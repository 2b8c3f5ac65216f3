using System.Collections.Immutable;
using Dossier.Model;

namespace Dossier.Outputs.Previews;

/// <summary>What there is to say, in a few lines and without markup, of what a link leads to.</summary>
/// <param name="Label">Its kind, in words; of a statement, whose it is and when it was said.</param>
/// <param name="Title">Of a statement, its source's.</param>
/// <param name="Meta">A line of what is known of it: roles, date and place, parties, outlet. May be empty.</param>
internal sealed record PreviewCard(RecordKind Kind, string Label, string Title, string Meta)
{
    /// <summary>BCP 47, of the title and the words, where it is not the dossier's.</summary>
    public string? Language { get; init; }

    public bool RightToLeft { get; init; }

    /// <summary>Of a statement.</summary>
    public PreviewWords? Words { get; init; }

    /// <summary>What the curators say of it, or, of a statement, its translation. May be empty.</summary>
    public string Text { get; init; } = "";

    /// <summary>Of a demand: where the parties stand.</summary>
    public ImmutableArray<PreviewStanding> Standings { get; init; } = [];
}

/// <param name="Note">“last said: 9 January 2031”, “according to the Courier: 9 January 2031”.</param>
internal sealed record PreviewStanding(string Party, string Stance, PolarityKind Polarity, string Note);

/// <summary>A quotation, whole, and a little of what stands around it.</summary>
internal sealed record PreviewWords(string Before, string Quote, string After);
