using Dossier.Addresses;
using Dossier.Interface;
using Dossier.Linking;
using Dossier.Model;
using Dossier.Pages.Shared;
using Dossier.SiteModel;

namespace Dossier.Outputs.Previews;

/// <summary>Writes the files of preview cards.</summary>
internal static class PreviewFiles
{
    /// <summary>Cards are assigned to files lazily, when the first file is written.</summary>
    public static IEnumerable<OutputFile> All(Corpus corpus, SiteOptions options)
    {
        int count = PreviewAddresses.Count(corpus);
        var cards = new Lazy<ILookup<int, (string Path, Func<PageBuilder, PreviewCard> Compose)>>(() => Targets(corpus)
            .ToLookup(target => PreviewAddresses.NumberOf(target.Path, count)));
        for (int i = 0; i < count; i++)
        {
            int number = i;
            yield return new OutputFile(
                PathOf(number),
                OutputPhase.Asset,
                output => PreviewScript.Write(corpus, options, cards.Value[number], output));
        }
    }

    private static string PathOf(int number) => $"assets/previews/{number}.js";

    private static IEnumerable<(string Path, Func<PageBuilder, PreviewCard> Compose)> Targets(Corpus corpus) =>
    [
        .. corpus.Actors.Select(
            actor => Target(PageAddresses.AddressOf(actor.ActorId), builder => PreviewCards.Compose(builder, actor))),
        .. corpus.Events.Select(
            item => Target(PageAddresses.AddressOf(item.EventId), builder => PreviewCards.Compose(builder, item))),
        .. corpus.Demands.Select(
            demand => Target(
                PageAddresses.AddressOf(demand.DemandId), builder => PreviewCards.Compose(builder, demand))),
        .. corpus.Sources.Select(
            source => Target(PageAddresses.AddressOf(source.Id), builder => PreviewCards.Compose(builder, source))),
        .. corpus.Pages.Select(page => Target(PageAddresses.AddressOf(page.Id), builder => PreviewCards.Compose(builder, page))),
        .. corpus.Statements.Where(statement => statement.Source.Rights != Rights.None)
            .Select(
                statement =>
                    Target(PageAddresses.AddressOf(statement.Id), builder => PreviewCards.Compose(builder, statement))),
    ];

    private static (string Path, Func<PageBuilder, PreviewCard> Compose) Target(
        string path, Func<PageBuilder, PreviewCard> compose) =>
        (path, compose);
}
