using System.Collections.Immutable;
using Dossier.Addresses;
using Dossier.Interface;
using Dossier.Linking;
using Dossier.Pages.Figures;
using Dossier.Pages.Shared;
using Dossier.SiteModel;

namespace Dossier.Pages.Brief;

/// <summary>
/// Composes the whole dossier as one document. A note gets its number when it is first cited, so the parts are composed
/// in the order in which they stand.
/// </summary>
internal static class BriefPages
{
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
        var notes = new BriefHeading("notes", $"{parts.Length + 1}", builder.Words.Notes);
        var sources = new BriefHeading("sources", builder.Words.Annex, builder.Words.Sources);
        var frame = builder.Frame(
            builder.Words.WholeDossierTitle, builder.Words.WholeDossierDescription(corpus.Settings.Title), null, []);
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
            sources, BriefSources.Annex(builder, selection))
        {
            Answers = AnswerSquares.Draw(builder),
        };
    }

    private static BriefTitleView Title(Corpus corpus, SiteOptions options, BriefSelection selection) => new(
        corpus.Settings.Title, corpus.Settings.Description ?? "", corpus.Settings.Editors,
        [
            options.Words.CountDemands(corpus.Demands.Length),
            options.Words.CountActors(corpus.Actors.Length),
            options.Words.CountEvents(corpus.Events.Length),
            options.Words.CountSources(corpus.Sources.Length),
            options.Words.CountPassages(corpus.Statements.Length),
        ],
        options.BaseUrl, [.. selection.LeftOut(options.Words, corpus)])
    {
        Colophon = options.Words.BriefColophon,
    };

    private static ImmutableArray<BriefPartView> Parts(PageBuilder builder, BriefSelection selection)
    {
        var parts = ImmutableArray.CreateBuilder<BriefPartView>();
        var briefing = builder.Corpus.Pages.FirstOrDefault(page => page.Id.Value == "index");
        if (builder.Prose(briefing?.Body) is { } body)
            parts.Add(new BriefProseView(Next("briefing", briefing!.Title), body));
        if (!selection.Demands.IsEmpty)
        {
            var heading = Next("demands", builder.Words.DemandsAndStandings);
            parts.Add(new BriefDemandsView(heading, BriefDemands.Compose(builder, selection, heading.Number)));
            parts.Add(BriefDemands.Grid(builder, selection, Next("positions", builder.Words.WhoStandsWhere)));
        }

        if (!selection.Events.IsEmpty)
            parts.Add(BriefRecords.Events(builder, selection, Next("timeline", builder.Words.Timeline)));
        if (!selection.Actors.IsEmpty)
        {
            var heading = Next("actors", builder.Words.ActorsInBrief);
            parts.Add(new BriefActorsView(heading, BriefRecords.Actors(builder, selection)));
        }

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
