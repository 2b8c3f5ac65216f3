using System.Collections.Immutable;
using Dossier.Dates;
using Dossier.Text;

namespace Dossier.Model;

/// <summary>How much of a source's text may be published.</summary>
internal enum Rights { Full, Excerpts, None }

/// <summary>How an article marks what somebody says: with quotation marks, a dash at the beginning of a line, or the speaker's name before a colon.</summary>
internal enum SpeechForm { Marks, Dash, Labels }

/// <param name="Sha256">Null where there is none; perhaps no checksum at all.</param>
internal sealed record SourceDraft(
    SourceFile File, CommonFields Commons, Located<string> Seed, Located<string>? Sha256, Located<string> Title, string Type,
    EdtfDate Issued, Located<ActorId>? Publisher, Located<ActorId>? OriginalPublisher, ImmutableArray<Located<ActorId>> Authors,
    string? Url, string? Language, Located<Rights>? Rights, ImmutableArray<Quotation> Omit, ImmutableArray<PassageDraft> Passages)
    : CuratedRecord(File, Commons)
{
    public SourceId SourceId => new(Id);

    /// <summary>Where <see cref="Issued"/> is written.</summary>
    public required SourceSpan IssuedSpan { get; init; }

    /// <summary>That it is the publisher is how the curators read the article, and not what it says.</summary>
    public bool IsPublisherRead { get; init; }

    /// <summary>That it is the original publisher is how the curators read the article.</summary>
    public bool IsOriginalPublisherRead { get; init; }

    /// <summary>Null where nothing became of the article since, as far as the curators know.</summary>
    public SourceStatus? Status { get; init; }

    /// <summary>The address of an archived copy (http or https).</summary>
    public string? Archived { get; init; }

    /// <summary>When the curators collected the article.</summary>
    public EdtfDate? Accessed { get; init; }

    /// <summary>The terms under which it may be used: words, or the address of a licence.</summary>
    public string? Licence { get; init; }

    /// <summary>Whom the licence or the publisher asks to be named, in the words asked for.</summary>
    public string? Credit { get; init; }

    /// <summary>The largest share of the article that may be published, in percent; null: the dossier's.</summary>
    public decimal? ExcerptLimit { get; init; }

    /// <summary>As its record says; quotation marks count always.</summary>
    public ImmutableArray<Located<SpeechForm>> Speech { get; init; } = [];

    /// <summary>Ids of passages that could not be understood, which is reported.</summary>
    public ImmutableArray<string> BrokenPassages { get; init; } = [];
}
