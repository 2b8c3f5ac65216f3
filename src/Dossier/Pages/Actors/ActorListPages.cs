using Dossier.Addresses;
using Dossier.Interface;
using Dossier.Linking;
using Dossier.Model;
using Dossier.Pages.Figures;
using Dossier.Pages.Shared;
using Dossier.SiteModel;
using Dossier.Wording;

namespace Dossier.Pages.Actors;

/// <summary>Composes the pages that list all actors, grouped by kind.</summary>
internal static class ActorListPages
{
    public static IEnumerable<SitePage> Compose(Corpus corpus, SiteOptions options)
    {
        var strips = new Lazy<Strips?>(() => Strips.OverStatements(options.Words, corpus));
        return ListPager.Pages(
            corpus, options, SitePaths.Actors, [.. ActorWords.InOrder(corpus.Actors)],
            (builder, actors, pager) => Compose(builder, actors, pager, strips.Value));
    }

    private static ActorListPageView Compose(
        PageBuilder builder, IReadOnlyList<Actor> actors, PagerView? pager, Strips? strips)
    {
        string what = builder.Words.TheActors(builder.Corpus.Actors.Length);
        string title = builder.Words.Actors;
        var scale = strips?.ScaleOfActors();
        return new ActorListPageView(
            ListPager.Frame(builder, title, SitePaths.Actors, what, pager), title, pager)
        {
            Scale = scale,
            Sections =
            [
                .. actors.GroupBy(actor => actor.Kind).Select(group => new ActorsSectionView(
                    [.. group.Select(actor => Item(builder, actor, strips?.Draw(actor.ActorId)))], scale?.Axis)
                {
                    Id = "of-" + group.Key.Word(),
                    Title = ActorWords.Group(builder.Words, group.Key),
                }),
            ],
        };
    }

    private static ActorItemView Item(PageBuilder builder, Actor actor, StripView? strip)
    {
        int statements = builder.Corpus.StatementsBy(actor.ActorId).Count();
        int sources = builder.Corpus.MentionsOf(actor.ActorId).Count();
        string counts = string.Join(" · ", new[]
        {
            statements > 0 ? builder.Words.CountStatements(statements) : "",
            sources > 0 ? builder.Words.NamedInSources(sources) : "",
        }.Where(part => part.Length > 0));
        return new ActorItemView(builder.Link(actor.ActorId), RoleWords.InFull(builder.Words, actor, builder.Corpus), counts, strip);
    }
}
