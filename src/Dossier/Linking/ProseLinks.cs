using System.Collections.Immutable;
using Dossier.Model;

namespace Dossier.Linking;

/// <summary>Finds which record's prose links to which other record.</summary>
internal static class ProseLinks
{
    /// <summary>The ids of the records whose prose links to a record or cites it, by the id of that record.</summary>
    public static ILookup<string, string> Find(
        ImmutableArray<Actor> actors,
        ImmutableArray<Event> events,
        ImmutableArray<Demand> demands,
        ImmutableArray<Source> sources,
        ImmutableArray<Page> pages)
    {
        IEnumerable<OwnedProse> texts =
        [
            .. actors.SelectMany(actor => ProseOf(actor.Id, actor.Common)),
            .. events.SelectMany(item => ProseOf(item.Id, item.Common)),
            .. demands.SelectMany(demand => ProseOf(demand.Id, demand.Common)),
            .. sources.SelectMany(source => ProseOf(source.Id.Value, source.Draft.Common)),
            .. sources.Select(source => new OwnedProse(source.Id.Value, source.Draft.Status?.Note)),
            .. pages.Select(page => new OwnedProse(page.Id.Value, page.Body)),
        ];
        return texts.SelectMany(text => Targets(text.Prose).Select(target => (From: text.Owner, To: target)))
            .Where(link => link.From != link.To)
            .Distinct()
            .OrderBy(link => link.From, StringComparer.Ordinal)
            .ToLookup(link => link.To, link => link.From, StringComparer.Ordinal);
    }

    private static IEnumerable<OwnedProse> ProseOf(string id, CommonFields common) =>
        [new(id, common.Summary), new(id, common.Note)];

    private static IEnumerable<string> Targets(ProseText? prose) =>
        prose is null
            ? []
            : prose.Links.Select(link => link.Value)
                .Concat(prose.Passages.Select(passage => passage.Value.Source.Value));

    private sealed record OwnedProse(string Owner, ProseText? Prose);
}
