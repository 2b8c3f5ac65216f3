using System.Collections.Immutable;
using Dossier.Linking.Relations;
using Dossier.Model;
using Dossier.SiteModel;
using Dossier.Text;
using Dossier.Wording;

namespace Dossier.Pages.Shared;

/// <summary>How a statement came to its source, and how other sources tell it.</summary>
internal static class Tellings
{
    // A wire that a thousand outlets print would be a million comparisons on their thousand pages.
    private const int MostCompared = 12;

    public static ProvenanceKind ProvenanceOf(Statement statement)
    {
        var draft = statement.Passage.Draft;
        if (draft.By.IsEmpty)
            return draft.As is null ? ProvenanceKind.Outlet : ProvenanceKind.Unnamed;
        if (!draft.Via.IsEmpty || statement.Source.Draft is { OriginalPublisher: not null, IsOriginalPublisherRead: false })
            return ProvenanceKind.Relayed;
        return draft.To.Any(to => to.Value == statement.Source.Draft.Publisher?.Value || statement.Source.Draft.Authors.Any(author => author.Value == to.Value))
            ? ProvenanceKind.FirstHand
            : ProvenanceKind.Unstated;
    }

    public static TellingsView? Compose(PageBuilder builder, Statement statement)
    {
        if (builder.Corpus.UtteranceOf(statement.Id) is not { Tellings.Length: > 1 } utterance)
            return null;
        var (all, sources, origins) = utterance;
        int others = all.Length - 1;
        return new TellingsView(
            // Where sources do not say what they have it from, there may be fewer.
            $"Told by {Plurals.Count(sources, "source")}, {(origins == 1 ? "all from one origin" : $"from {origins} origins at most")}.",
            [.. all.Where(other => other.Id != statement.Id).Take(MostCompared).Select(other => Telling(builder, statement, other))],
            others > MostCompared ? $"These are the first {MostCompared} of the {others} other tellings." : null);
    }

    private static TellingView Telling(PageBuilder builder, Statement here, Statement there)
    {
        bool wordless = here.Source.Rights == Rights.None || there.Source.Rights == Rights.None;
        ImmutableArray<ComparedRunView> words = wordless
            ? []
            : [.. WordComparison.Compare(StatementQuotes.Compose(here)!.Text, StatementQuotes.Compose(there)!.Text).Select(run => new ComparedRunView(run.Text, Kind(run.Change)))];
        return new TellingView(
            builder.Link(there.Source.Id), builder.AddressOf(there), there.Source.Language, LanguageTags.IsRightToLeft(there.Source.Language), words);
    }

    public static ComparedKind Kind(WordChange change) => change switch
    {
        WordChange.OnlyFirst => ComparedKind.OnlyHere,
        WordChange.OnlySecond => ComparedKind.OnlyThere,
        _ => ComparedKind.Both,
    };
}
