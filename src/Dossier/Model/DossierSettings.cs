using System.Collections.Immutable;
using Dossier.Dates;
using Dossier.Text;

namespace Dossier.Model;

/// <summary>The content of <c>dossier.yaml</c>.</summary>
internal sealed record DossierSettings(
    SourceFile File, string Title, string? Description, string Language, EdtfDate Edition,
    ImmutableArray<string> Editors, string? BaseUrl, Rights Rights, ImmutableArray<Stance> Stances,
    ImmutableArray<CoverageBudget> Coverage) : CuratedFile(File)
{
    /// <summary>The title where there is little room: at the head of pages and behind their titles.</summary>
    public string ShortTitle { get; init; } = Title;

    /// <summary>
    /// The largest share of an article with <c>rights: excerpts</c> that is published without a warning, in percent.
    /// </summary>
    public decimal ExcerptLimit { get; init; } = 50;

    /// <summary>Every stance that a position of this dossier may have.</summary>
    public ImmutableArray<Stance> Vocabulary { get; } = Stance.Vocabulary(Stances);
}
