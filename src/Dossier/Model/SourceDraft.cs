using System.Collections.Immutable;
using Dossier.Dates;
using Dossier.Text;

namespace Dossier.Model;

/// <summary>How much of a source's text may be published.</summary>
internal enum Rights { Full, Excerpts, None }

/// <summary>
/// How an article marks speech: with quotation marks, a dash at the beginning of a line, or the speaker's name before a
/// colon.
/// </summary>
internal enum SpeechForm { Marks, Dash, Labels }

/// <param name="Sha256">Null if there is none. It may be any text that was written in its place.</param>
internal sealed record SourceDraft(
    SourceFile File, CommonFields Commons, Located<string> Seed, Located<string>? Sha256, Located<string> Title,
    string Type,
    EdtfDate Issued,
    Located<ActorId>? Publisher,
    Located<ActorId>? OriginalPublisher,
    ImmutableArray<Located<ActorId>> Authors,
    string? Url, string? Language, Located<Rights>? Rights, ImmutableArray<Quotation> Omit,
    ImmutableArray<PassageDraft> Passages)
    : CuratedRecord(File, Commons)
{
    public SourceId SourceId => new(Id);

    /// <summary>Where <see cref="Issued"/> is written.</summary>
    public required SourceSpan IssuedSpan { get; init; }

    /// <summary>Whether the publisher is a reading of the curators that the article does not state.</summary>
    public bool IsPublisherRead { get; init; }

    /// <summary>Whether the original publisher is a reading of the curators that the article does not state.</summary>
    public bool IsOriginalPublisherRead { get; init; }

    /// <summary>
    /// Null if, as far as the curators know, the article has not been corrected, retracted, replaced or removed.
    /// </summary>
    public SourceStatus? Status { get; init; }

    /// <summary>The address of an archived copy (http or https).</summary>
    public string? Archived { get; init; }

    /// <summary>When the curators collected the article.</summary>
    public EdtfDate? Accessed { get; init; }

    /// <summary>The terms under which the article may be used: words, or the address of a licence.</summary>
    public string? Licence { get; init; }

    /// <summary>The credit line that the licence or the publisher asks for.</summary>
    public string? Credit { get; init; }

    /// <summary>
    /// The largest share of the article that may be published, in percent; null to use the dossier's limit.
    /// </summary>
    public decimal? ExcerptLimit { get; init; }

    /// <summary>The forms of speech that the record names. Quotation marks always count.</summary>
    public ImmutableArray<Located<SpeechForm>> Speech { get; init; } = [];

    /// <summary>Ids of passages that could not be understood, which has been reported.</summary>
    public ImmutableArray<string> BrokenPassages { get; init; } = [];
}
