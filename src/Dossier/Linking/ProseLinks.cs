using Dossier.Model;

namespace Dossier.Linking;

/// <summary>Finds which record's prose links to which other record.</summary>
internal static class ProseLinks
{
    public static IEnumerable<(string From, string To)> Find(Corpus corpus)
    {
        IEnumerable<(string, ProseText?)> all =
        [
            .. corpus.Actors.SelectMany(actor => Commons(actor.Id, actor.Common)),
            .. corpus.Events.SelectMany(item => Commons(item.Id, item.Common)),
            .. corpus.Demands.SelectMany(demand => Commons(demand.Id, demand.Common)),
            .. corpus.Sources.SelectMany(source => Commons(source.Id.Value, source.Draft.Common)),
            .. corpus.Sources.Select(source => (source.Id.Value, source.Draft.Status?.Note)),
            .. corpus.Pages.Select(page => (page.Id.Value, page.Body)),
        ];
        return all.Where(pair => pair.Item2 is not null)
            .SelectMany(pair => Targets(pair.Item2!).Select(target => (pair.Item1, target)))
            .Where(pair => pair.Item1 != pair.target);
    }

    private static IEnumerable<(string, ProseText?)> Commons(string id, CommonFields commons) =>
        [(id, commons.Summary), (id, commons.Note)];

    private static IEnumerable<string> Targets(ProseText prose) =>
        prose.Links.Select(link => link.Value).Concat(prose.Passages.Select(passage => passage.Value.Source.Value));
}
