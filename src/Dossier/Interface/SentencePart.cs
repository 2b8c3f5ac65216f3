using System.Collections.Immutable;
using Dossier.SiteModel;

namespace Dossier.Interface;

/// <summary>What fills a gap of a sentence: a text, a link, or several of these.</summary>
/// <remarks>Texts and runs convert to it, so that a call reads like the sentence.</remarks>
public readonly record struct SentencePart(ImmutableArray<TextRun> Runs)
{
    public static implicit operator SentencePart(string text) => new([new TextRun(text)]);

    public static implicit operator SentencePart(TextRun run) => new([run]);

    public static implicit operator SentencePart(ImmutableArray<TextRun> runs) => new(runs);
}
