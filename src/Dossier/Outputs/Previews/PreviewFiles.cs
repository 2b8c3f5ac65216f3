using Dossier.Addresses;
using Dossier.Linking;
using Dossier.Model;
using Dossier.Pages.Shared;
using Dossier.SiteModel;

namespace Dossier.Outputs.Previews;

/// <summary>The files of cards.</summary>
internal static class PreviewFiles
{
    /// <summary>What stands in which is found when the first is written.</summary>
    public static IEnumerable<OutputFile> All(Corpus corpus, SiteOptions options)
    {
        int count = PreviewAddresses.Count(corpus);
        var cards = new Lazy<ILookup<int, (string Path, Func<Sheet, PreviewCard> Compose)>>(() => Targets(corpus).ToLookup(target => PreviewAddresses.NumberOf(target.Path, count)));
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
