using System.Numerics;
using Dossier.Composing;
using Dossier.Linking;
using Dossier.Model;

namespace Dossier.Previewing;

/// <summary>
/// Spreads the cards over files that are small enough to be loaded for one of them. A file's number is a hash of the
/// card's path, so that a page needs no index to find it.
/// </summary>
internal static class PreviewFiles
{
    private const int MostCards = 64;

    /// <summary>How many there are: a power of two, so that it seldom changes while a dossier grows, for every page knows it.</summary>
    public static int Count(Corpus corpus)
    {
        int cards = corpus.Actors.Length + corpus.Events.Length + corpus.Demands.Length + corpus.Sources.Length + corpus.Pages.Length + corpus.Statements.Length;
        return (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, (cards + MostCards - 1) / MostCards));
    }

    /// <summary>FNV-1a of the characters, as in <c>cards.js</c>; all of them are ASCII.</summary>
    public static int NumberOf(string path, int count)
    {
        uint hash = 2_166_136_261;
        foreach (char c in path)
            hash = unchecked((hash ^ c) * 16_777_619);
        return (int)(hash % (uint)count);
    }

    /// <summary>What stands in which is found when the first is written.</summary>
    public static IEnumerable<OutputFile> All(Corpus corpus, SiteOptions options)
    {
        int count = Count(corpus);
        var cards = new Lazy<ILookup<int, (string Path, Func<Sheet, PreviewCard> Compose)>>(() => Targets(corpus).ToLookup(target => NumberOf(target.Path, count)));
        for (int i = 0; i < count; i++)
        {
            int number = i;
            yield return new OutputFile(PathOf(number), OutputPhase.Asset, output => PreviewScript.Write(corpus, options, cards.Value[number], output));
        }
    }

    private static string PathOf(int number) => $"assets/previews/{number}.js";

    private static IEnumerable<(string Path, Func<Sheet, PreviewCard> Compose)> Targets(Corpus corpus) =>
    [
        .. corpus.Actors.Select(actor => Target(SiteAddresses.Of(actor.ActorId), sheet => PreviewCards.Of(sheet, actor))),
        .. corpus.Events.Select(item => Target(SiteAddresses.Of(item.EventId), sheet => PreviewCards.Of(sheet, item))),
        .. corpus.Demands.Select(demand => Target(SiteAddresses.Of(demand.DemandId), sheet => PreviewCards.Of(sheet, demand))),
        .. corpus.Sources.Select(source => Target(SiteAddresses.Of(source.Id), sheet => PreviewCards.Of(sheet, source))),
        .. corpus.Pages.Select(page => Target(SiteAddresses.Of(page.Id), _ => PreviewCards.Of(page))),
        .. corpus.Statements.Where(statement => statement.Source.Rights != Rights.None)
            .Select(statement => Target(SiteAddresses.Of(statement.Id), sheet => PreviewCards.Of(sheet, statement))),
    ];

    private static (string Path, Func<Sheet, PreviewCard> Compose) Target(string path, Func<Sheet, PreviewCard> compose) => (path, compose);
}
