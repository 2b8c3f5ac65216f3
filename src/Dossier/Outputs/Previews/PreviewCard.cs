using System.Collections.Immutable;
using Dossier.Model;

namespace Dossier.Outputs.Previews;

/// <summary>A preview of a link's target, in a few lines without markup.</summary>
/// <param name="Label">The kind in words; for a statement, the speaker and the date.</param>
/// <param name="Title">For a statement, the title of its source.</param>
/// <param name="Meta">A line of facts: roles, date and place, parties, outlet. May be empty.</param>
internal sealed record PreviewCard(RecordKind Kind, string Label, string Title, string Meta)
{
    /// <summary>BCP 47, the language of title and words if it differs from the dossier's.</summary>
    public string? Language { get; init; }

    public bool RightToLeft { get; init; }

    /// <summary>The quotation, for a statement.</summary>
    public PreviewWords? Words { get; init; }

    /// <summary>The curators' summary; for a statement, its translation. May be empty.</summary>
    public string Text { get; init; } = "";

    /// <summary>For a demand, the standings of the parties.</summary>
    public ImmutableArray<PreviewStanding> Standings { get; init; } = [];
}

/// <param name="Note">“last said: 9 January 2031”, “according to the Courier: 9 January 2031”.</param>
internal sealed record PreviewStanding(string Party, string Stance, StanceMark Mark, string Note);

/// <summary>A whole quotation and a little of the text around it.</summary>
internal sealed record PreviewWords(string Before, string Quote, string After);
