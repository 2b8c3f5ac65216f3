using System.Collections.Immutable;
using Dossier.Addresses;
using Dossier.Linking;
using Dossier.Pages.Shared;
using Dossier.SiteModel;
using Dossier.Wording;

namespace Dossier.Pages.Brief;

/// <summary>The whole dossier as one document. The order in which its parts are composed is that of its notes.</summary>
internal static class BriefPages
{
    /// <param name="standsAlone">For a document that leaves the site: nothing in it leads to a file beside it.</param>
    public static BriefPageView Compose(Corpus corpus, SiteOptions options, bool standsAlone = false)
    {
        var selection = BriefSelection.Of(corpus);
        if (corpus.Sources.Length > BriefSelection.MostSources)
        {
            // What is cited shows only once it is composed; the annex of many sources has what is cited.
            var trial = new Sheet(corpus, options, SitePaths.Brief, selection.Scope(standsAlone));
            Parts(trial, selection);
            selection = selection.WithSources(corpus, trial.Cited);
        }

        var sheet = new Sheet(corpus, options, SitePaths.Brief, selection.Scope(standsAlone));
        return Compose(sheet, selection, standsAlone);
    }

    private static BriefPageView Compose(Sheet sheet, BriefSelection selection, bool standsAlone)
    {
        var corpus = sheet.Corpus;
        var parts = Parts(sheet, selection);
        var notes = new BriefHeading("notes", $"{parts.Length + 1}", "Notes");
        var sources = new BriefHeading("sources", "Annex", "Sources");
        var frame = sheet.Frame("The whole dossier", $"{corpus.Masthead.Title}: the whole dossier as one document.", null, []);
        return new BriefPageView(
            frame with { Notes = [], Root = standsAlone ? "" : frame.Root, Title = standsAlone ? frame.SiteTitle : frame.Title }, Title(corpus, sheet.Options, selection),
            [.. parts.Select(Content), .. sheet.Cited.Any() ? [new BriefContentView(notes, [])] : Array.Empty<BriefContentView>(), new BriefContentView(sources, [])],
            parts, notes, BriefSources.Notes(sheet, selection, frame.Notes), sources, BriefSources.Annex(sheet, selection));
    }

    private static BriefTitleView Title(Corpus corpus, SiteOptions options, BriefSelection selection) => new(
        corpus.Masthead.Title, corpus.Masthead.Description ?? "", corpus.Masthead.Editors,
        [
            Plurals.Count(corpus.Demands.Length, "demand"), Plurals.Count(corpus.Actors.Length, "actor"), Plurals.Count(corpus.Events.Length, "event"),
            Plurals.Count(corpus.Sources.Length, "source"), Plurals.Count(corpus.Statements.Length, "passage"),
        ],
        options.BaseUrl, [.. selection.LeftOut(corpus)]);

    private static ImmutableArray<BriefPartView> Parts(Sheet sheet, BriefSelection selection)
    {
        var parts = ImmutableArray.CreateBuilder<BriefPartView>();
        var briefing = sheet.Corpus.Pages.FirstOrDefault(page => page.Id.Value == "index");
        if (sheet.Prose(briefing?.Body) is { } body)
            parts.Add(new BriefProseView(Next("briefing", briefing!.Title), body));
        if (!selection.Demands.IsEmpty)
        {
            var heading = Next("demands", "Demands and where they stand");
            parts.Add(new BriefDemandsView(heading, BriefDemands.Of(sheet, selection, heading.Number)));
            parts.Add(BriefDemands.Grid(sheet, selection, Next("positions", "Who stands where")));
        }

        if (!selection.Events.IsEmpty)
            parts.Add(BriefRecords.Events(sheet, selection, Next("timeline", "Timeline")));
        if (!selection.Actors.IsEmpty)
            parts.Add(new BriefActorsView(Next("actors", "Actors in brief"), BriefRecords.Actors(sheet, selection)));
        foreach (var page in selection.Pages)
            parts.Add(new BriefProseView(Next(DocumentScope.Anchor(page.Id.Value), page.Title), sheet.Prose(page.Body)!));
        return parts.ToImmutable();

        BriefHeading Next(string id, string title) => new(id, $"{parts.Count + 1}", title);
    }

    private static BriefContentView Content(BriefPartView part) =>
        new(part.Heading, part is BriefDemandsView demands ? [.. demands.Items.Select(item => item.Heading)] : []);
}
