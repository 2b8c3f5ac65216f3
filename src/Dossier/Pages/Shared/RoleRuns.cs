using System.Collections.Immutable;
using Dossier.Model;
using Dossier.SiteModel;
using Dossier.Wording;

namespace Dossier.Pages.Shared;

/// <summary>An office, with a link to the state or body in which it is held.</summary>
internal static class RoleRuns
{
    /// <summary>
    /// “President, Orvania, until 20 January 2021”; “former President, Orvania” if it is not known until when.
    /// </summary>
    public static ImmutableArray<TextRun> Compose(PageBuilder builder, Role role)
    {
        var edition = builder.Corpus.Settings.Edition;
        string period = role.BeginsAfter(edition.Latest) ? "" : RoleWords.Period(builder.Words, role);
        var runs = ImmutableArray.CreateBuilder<TextRun>();
        runs.Add(new TextRun(period.Length > 0 ? role.Title : RoleWords.Title(builder.Words, role, edition)));
        if (role.In is { } within)
            runs.AddRange(new TextRun(", "), Attribution.Run(builder.Link(within.Value)));
        if (period.Length > 0)
            runs.Add(new TextRun(", " + period));
        return runs.ToImmutable();
    }
}
