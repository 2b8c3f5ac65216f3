using System.Collections.Immutable;
using Dossier.Model;
using Dossier.SiteModel;
using Dossier.Wording;

namespace Dossier.Pages.Shared;

/// <summary>An office with a link to what it is held in.</summary>
internal static class RoleRuns
{
    /// <summary>“President, Orvania, until 20 January 2021”; “former President, Orvania” where nothing says until when.</summary>
    public static ImmutableArray<TextRun> Compose(PageBuilder builder, Role role)
    {
        var edition = builder.Corpus.Settings.Edition;
        string period = role.BeginsAfter(edition.Latest) ? "" : RoleWords.Period(role);
        return
        [
            new TextRun(period.Length > 0 ? role.Title : RoleWords.Title(role, edition)),
            .. role.In is { } within ? [new TextRun(", "), Attribution.Run(builder.Link(within.Value))] : Array.Empty<TextRun>(),
            .. period.Length > 0 ? [new TextRun(", " + period)] : Array.Empty<TextRun>(),
        ];
    }
}
