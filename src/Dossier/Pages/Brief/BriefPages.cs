using System.Collections.Immutable;
using Dossier.Addresses;
using Dossier.Interface;
using Dossier.Linking;
using Dossier.Pages.Shared;
using Dossier.SiteModel;
using Dossier.Wording;

namespace Dossier.Pages.Brief;

/// <summary>
/// Composes the whole dossier as one document. A note gets its number when it is first cited, so the parts are composed
/// in the order in which they stand.
/// </summary>
internal static class BriefPages
{
    private const string Colophon =
        "Small raised numbers lead to the notes, which say whose the words are and in which paragraph of which source "
        + "they stand; the sources are in the annex.";

    /// <param name="standsAlone">
    /// True for a document that leaves the site. Nothing in it may lead to a file beside it.
    /// </param>
    public static BriefPageView Compose(Corpus corpus, SiteOptions options, bool standsAlone = false)
    {
        var selection = BriefSelection.From(corpus);
        if (corpus.Sources.Length > BriefSelection.MostSources)
        {
            // Of so many sources the annex has only those that the document cites. Which these are shows only when the
            // parts have been composed, so they are composed once on trial.
            var trial = new PageBuilder(corpus, options, SitePaths.Brief, selection.Scope(standsAlone));
            Parts(trial, selection);
            selection = selection.WithSources(corpus, trial.Cited);
        }

        var builder = new PageBuilder(corpus, options, SitePaths.Brief, selection.Scope(standsAlone));
        return Compose(builder, selection, standsAlone);
    }

    private static BriefPageView Compose(PageBuilder builder, BriefSelection selection, bool standsAlone)
    {
        var corpus = builder.Corpus;
        var parts = Parts(builder, selection);
        var notes = new BriefHeading("notes", $"{parts.Length + 1}", "Notes");
        var sources = new BriefHeading("sources", "Annex", "Sources");
        var frame = builder.Frame(
            "The whole dossier", $"{corpus.Settings.Title}: the whole dossier as one document.", null, []);
        var ownFrame = frame with
        {
            Notes = [],
            Root = standsAlone ? "" : frame.Root,
            Title = standsAlone ? frame.SiteTitle : frame.Title,
        };
        return new BriefPageView(
            ownFrame, Title(corpus, builder.Options, selection),
            [
                .. parts.Select(Content),
                .. builder.Cited.Any() ? [new BriefContentView(notes, [])] : Array.Empty<BriefContentView>(),
                new BriefContentView(sources, []),
            ],
            parts,
            notes, BriefSources.Notes(builder, selection, frame.Notes),
            sources, BriefSources.Annex(builder, selection));
    }

    private static BriefTitleView Title(Corpus corpus, SiteOptions options, BriefSelection selection) => new(
        corpus.Settings.Title, corpus.Settings.Description ?? "", corpus.Settings.Editors,
        [
            Plurals.Count(corpus.Demands.Length, "demand"),
            Plurals.Count(corpus.Actors.Length, "actor"),
            Plurals.Count(corpus.Events.Length, "event"),
            Plurals.Count(corpus.Sources.Length, "source"),
            Plurals.Count(corpus.Statements.Length, "passage"),
        ],
        options.BaseUrl, [.. selection.LeftOut(corpus)])
    {
        Colophon = Colophon,
    };

    private static ImmutableArray<BriefPartView> Parts(PageBuilder builder, BriefSelection selection)
    {
        var parts = ImmutableArray.CreateBuilder<BriefPartView>();
        var briefing = builder.Corpus.Pages.FirstOrDefault(page => page.Id.Value == "index");
        if (builder.Prose(briefing?.Body) is { } body)
            parts.Add(new BriefProseView(Next("briefing", briefing!.Title), body));
        if (!selection.Demands.IsEmpty)
        {
            var heading = Next("demands", "Demands and where they stand");
            parts.Add(new BriefDemandsView(heading, BriefDemands.Compose(builder, selection, heading.Number)));
            parts.Add(BriefDemands.Grid(builder, selection, Next("positions", "Who stands where")));
        }

        if (!selection.Events.IsEmpty)
            parts.Add(BriefRecords.Events(builder, selection, Next("timeline", "Timeline")));
        if (!selection.Actors.IsEmpty)
            parts.Add(new BriefActorsView(Next("actors", "Actors in brief"), BriefRecords.Actors(builder, selection)));
        foreach (var page in selection.Pages)
        {
            var heading = Next(DocumentScope.Anchor(page.Id.Value), page.Title);
            parts.Add(new BriefProseView(heading, builder.Prose(page.Body)!));
        }

        return parts.ToImmutable();

        BriefHeading Next(string id, string title) => new(id, $"{parts.Count + 1}", title);
    }

    private static BriefContentView Content(BriefPartView part) =>
        new(part.Heading, part is BriefDemandsView demands ? [.. demands.Items.Select(item => item.Heading)] : []);
}
