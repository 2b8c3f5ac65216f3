using Dossier.Interface;
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
            .Select(role => RoleWords.InFull(InterfaceWords.English, role, corpus));
        string what = Named(InterfaceWords.English, actor.Name.Value, [ActorWords.Kind(InterfaceWords.English, actor.Kind), .. role]);
        int demands = standings.Select(position => position.Demand).Distinct().Count();
        return Clipped(Sentence(InterfaceWords.English, what,
        [
            Count(statements, InterfaceWords.English.CountStatements),
            demands > 0 ? $"where it stands on {Plurals.Count(demands, "demand")}" : null,
            sources == 0 ? null : $"named in {Plurals.Count(sources, "source")}",
        ]));
    }
}
