using System.Collections.Immutable;
using Dossier.Anchoring;
using Dossier.Linking;
using Dossier.Model;
using Dossier.Text;
using Dossier.Views;

namespace Dossier.Composing;

/// <summary>How a statement came to its source, and how other sources tell it.</summary>
internal static class Tellings
{
    public static ProvenanceKind ProvenanceOf(Statement statement)
    {
        var draft = statement.Passage.Draft;
        if (draft.By.IsEmpty)
            return draft.As is null ? ProvenanceKind.Outlet : ProvenanceKind.Unnamed;
        if (!draft.Via.IsEmpty || statement.Source.Draft.OriginalPublisher is not null)
            return ProvenanceKind.Relayed;
        return draft.To.Any(to => to.Value == statement.Source.Draft.Publisher?.Value || statement.Source.Draft.Authors.Any(author => author.Value == to.Value))
            ? ProvenanceKind.FirstHand
            : ProvenanceKind.Unstated;
    }

    public static TellingsView? Of(Sheet sheet, Statement statement)
    {
        var all = sheet.Corpus.TellingsOf(statement.Id);
        if (all.Length < 2)
            return null;
        int sources = all.Select(telling => telling.Source.Id).Distinct().Count();
        int origins = all.Select(Origin.Of).Distinct().Count();
        return new TellingsView(
            // Where sources do not say what they have it from, there may be fewer.
            $"Told by {Plurals.Count(sources, "source")}, {(origins == 1 ? "all from one origin" : $"from {origins} origins at most")}.",
            [.. all.Where(other => other.Id != statement.Id).Select(other => Telling(sheet, statement, other))]);
    }

    private static TellingView Telling(Sheet sheet, Statement here, Statement there)
    {
        bool wordless = here.Source.Rights == Rights.None || there.Source.Rights == Rights.None;
        ImmutableArray<ComparedRunView> words = wordless
            ? []
            : [.. WordComparison.Compare(StatementViews.Quote(here)!.Text, StatementViews.Quote(there)!.Text).Select(run => new ComparedRunView(run.Text, Kind(run.Change)))];
        return new TellingView(
            sheet.Link(there.Source.Id), sheet.AddressOf(there), there.Source.Language, LanguageTags.IsRightToLeft(there.Source.Language), words);
    }

    public static ComparedKind Kind(WordChange change) => change switch
    {
        WordChange.OnlyFirst => ComparedKind.OnlyHere,
        WordChange.OnlySecond => ComparedKind.OnlyThere,
        _ => ComparedKind.Both,
    };
}
