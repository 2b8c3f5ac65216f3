using Dossier.Addresses;
using Dossier.Linking;
using Dossier.Model;
using Dossier.Pages.Figures;
using Dossier.Pages.Shared;
using Dossier.SiteModel;
using Dossier.Wording;

namespace Dossier.Pages.Actors;

/// <summary>The list of actors, by kind.</summary>
internal static class ActorListPages
{
    public static IEnumerable<SitePage> Compose(Corpus corpus, SiteOptions options)
    {
        var strips = new Lazy<Strips?>(() => Strips.OfStatements(corpus));
        return ListPager.Pages(corpus, options, SitePaths.Actors, [.. ActorWords.InOrder(corpus.Actors)], (sheet, actors, pager) => Compose(sheet, actors, pager, strips.Value));
    }

    private static ActorListPageView Compose(Sheet sheet, IReadOnlyList<Actor> actors, PagerView? pager, Strips? strips) => new(
        ListPager.Frame(sheet, "Actors", SitePaths.Actors, $"The {Plurals.Count(sheet.Corpus.Actors.Length, "actor")}", pager), "Actors",
        [.. actors.GroupBy(actor => actor.Kind).Select(group => new ActorGroupView(
            ActorWords.Group(group.Key),
            [.. group.Select(actor => Item(sheet, actor, strips?.Of(actor.ActorId)))], "of-" + ActorWords.Kind(group.Key)))], pager)
    {
        Scale = strips?.ScaleOfActors(),
    };

    private static ActorItemView Item(Sheet sheet, Actor actor, StripView? strip)
    {
        int statements = sheet.Corpus.StatementsBy(actor.ActorId).Count();
        int sources = sheet.Corpus.MentionsOf(actor.ActorId).Count();
        string counts = string.Join(" · ", new[]
        {
            statements > 0 ? Plurals.Count(statements, "statement") : "",
            sources > 0 ? $"named in {Plurals.Count(sources, "source")}" : "",
        }.Where(part => part.Length > 0));
        return new ActorItemView(sheet.Link(actor.ActorId), RoleWords.InFull(actor, sheet.Corpus), counts, strip);
    }
}
