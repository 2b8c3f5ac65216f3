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
        var strips = new Lazy<Strips?>(() => Strips.OverStatements(corpus));
        return ListPager.Pages(corpus, options, SitePaths.Actors, [.. ActorWords.InOrder(corpus.Actors)], (builder, actors, pager) => Compose(builder, actors, pager, strips.Value));
    }

    private static ActorListPageView Compose(PageBuilder builder, IReadOnlyList<Actor> actors, PagerView? pager, Strips? strips) => new(
        ListPager.Frame(builder, "Actors", SitePaths.Actors, $"The {Plurals.Count(builder.Corpus.Actors.Length, "actor")}", pager), "Actors",
        [.. actors.GroupBy(actor => actor.Kind).Select(group => new ActorGroupView(
            ActorWords.Group(group.Key),
            [.. group.Select(actor => Item(builder, actor, strips?.Draw(actor.ActorId)))], "of-" + group.Key.Word()))], pager)
    {
        Scale = strips?.ScaleOfActors(),
    };

    private static ActorItemView Item(PageBuilder builder, Actor actor, StripView? strip)
    {
        int statements = builder.Corpus.StatementsBy(actor.ActorId).Count();
        int sources = builder.Corpus.MentionsOf(actor.ActorId).Count();
        string counts = string.Join(" · ", new[]
        {
            statements > 0 ? Plurals.Count(statements, "statement") : "",
            sources > 0 ? $"named in {Plurals.Count(sources, "source")}" : "",
        }.Where(part => part.Length > 0));
        return new ActorItemView(builder.Link(actor.ActorId), RoleWords.InFull(actor, builder.Corpus), counts, strip);
    }
}
