using Dossier.Linking;
using Dossier.Linking.Positions;
using Dossier.Model;
using Dossier.Wording;
using static Dossier.StructuredData.Descriptions;

namespace Dossier.Pages.Actors;

/// <summary>Describes an actor in one sentence, as long as search engines show.</summary>
internal static class ActorDescription
{
    public static string Compose(
        Actor actor, Corpus corpus, IEnumerable<Position> standings, int statements, int sources)
    {
        var role = actor.Roles
            .OrderByDescending(role => RoleWords.IsHeld(role, corpus.Settings.Edition))
            .Take(1)
            .Select(role => RoleWords.InFull(role, corpus));
        string what = Named(actor.Name.Value, [ActorWords.Kind(actor.Kind), .. role]);
        int demands = standings.Select(position => position.Demand).Distinct().Count();
        return Clipped(Sentence(what,
        [
            Count(statements, "statement"),
            demands > 0 ? $"where it stands on {Plurals.Count(demands, "demand")}" : null,
            sources == 0 ? null : $"named in {Plurals.Count(sources, "source")}",
        ]));
    }
}
