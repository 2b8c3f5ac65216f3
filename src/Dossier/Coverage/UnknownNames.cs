using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Linking;
using Dossier.Model;
using Dossier.Text;

namespace Dossier.Coverage;

/// <summary>
/// Finds names in the articles that belong to no actor: capitalised words that are not ordinary ones.
/// </summary>
internal static class UnknownNames
{
    private sealed record Found(Source Source, TextSpan Span, string Name, bool MayShow, bool IsDoubtful);

    public static ImmutableArray<UnknownName> In(Corpus corpus)
    {
        var ordinary = new OrdinaryWords(corpus.Actors, [.. corpus.Sources.Select(source => source.Seed.Text)]);
        var ofSources = ParallelWork.Run(
            corpus.Sources, source => source.Seed.Path, source => In(source, ordinary).ToArray());
        Found[] found = [.. ofSources.SelectMany(names => names)];
        // Any word has a capital at the beginning of a sentence, so a single word counts only if it has one elsewhere
        // too.
        var certain = found.Where(name => !name.IsDoubtful).Select(name => name.Name).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. found.Where(name => certain.Contains(name.Name))
                .GroupBy(name => name.MayShow ? name.Name : null, StringComparer.Ordinal)
                .OrderBy(group => group.Key is null)
                .ThenByDescending(group => group.Count())
                .ThenByName(group => group.Key ?? "")
                .Select(
                    group => new UnknownName(
                        group.Key,
                        [
                            .. group.Select(
                                name => new CoverageGap(
                                    name.Source.Seed.At(name.Span.Start, name.Span.Length),
                                    name.Source.Id.Value,
                                    group.Key)),
                        ])),
        ];
    }

    private static IEnumerable<Found> In(Source source, OrdinaryWords ordinary)
    {
        string text = source.Seed.Text;
        TextSpan[] known = [.. source.Mentions.Select(mention => mention.Span)
            .Concat(source.Omitted)
            .Append(source.Title)
            .OrderBy(span => span.Start)];
        return NameScanner.In(text, known, ordinary)
            .Select(
                name => new Found(
                    source, name.Span, Flat(text, name.Span), MayShow(source, name.Span), name.IsDoubtful));
    }

    private static bool MayShow(Source source, TextSpan span) => source.Rights switch
    {
        Rights.Full => true,
        Rights.Excerpts => source.Passages.SelectMany(passage => passage.Spans)
            .Any(passage => passage.Start <= span.Start && span.End <= passage.End),
        _ => false,
    };

    private static string Flat(string text, TextSpan span) =>
        string.Join(' ', WhiteSpace.Words(text[span.Start..span.End]));
}
