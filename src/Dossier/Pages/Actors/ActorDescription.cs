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
        InterfaceWords words, Actor actor, Corpus corpus, IEnumerable<Position> standings, int statements, int sources)
    {
        var role = actor.Roles
            .OrderByDescending(role => RoleWords.IsHeld(role, corpus.Settings.Edition))
            .Take(1)
            .Select(role => RoleWords.InFull(words, role, corpus));
        string what = Named(words, actor.Name.Value, [ActorWords.Kind(words, actor.Kind), .. role]);
        int demands = standings.Select(position => position.Demand).Distinct().Count();
        return Clipped(Sentence(words, what,
        [
            statements == 0 ? null : words.CountStatements(statements),
            demands == 0 ? null : words.StandsOnDemands(demands),
            sources == 0 ? null : words.NamedInSources(sources),
        ]));
    }
}
