using System.Collections.Immutable;
using Dossier.Interface;
using Dossier.Linking.Relations;
using Dossier.Model;
using Dossier.SiteModel;
using Dossier.Text;
using Dossier.Wording;

namespace Dossier.Pages.Shared;

/// <summary>How a statement came to its source, and how other sources report the same statement.</summary>
internal static class Tellings
{
    // If a thousand outlets print the same report, comparing each with all others would mean a million comparisons.
    private const int MostCompared = 12;

    public static ProvenanceKind ProvenanceOf(Statement statement)
    {
        var draft = statement.Passage.Draft;
        if (draft.By.IsEmpty)
            return draft.As is null ? ProvenanceKind.Outlet : ProvenanceKind.Unnamed;
        var source = statement.Source.Draft;
        if (!draft.Via.IsEmpty || source is { OriginalPublisher: not null, IsOriginalPublisherRead: false })
            return ProvenanceKind.Relayed;
        bool saidToSource = draft.To.Any(to => IsMakerOf(source, to.Value));
        return saidToSource ? ProvenanceKind.FirstHand : ProvenanceKind.Unstated;
    }

    private static bool IsMakerOf(SourceDraft source, ActorId actor) =>
        source.Publisher?.Value == actor || source.Authors.Any(author => author.Value == actor);

    public static TellingsView? Compose(PageBuilder builder, Statement statement)
    {
        if (builder.Corpus.UtteranceOf(statement.Id) is not { Tellings.Length: > 1 } utterance)
            return null;
        var (all, sources, origins) = utterance;
        var others = all.Where(other => other.Id != statement.Id).Take(MostCompared);
        int count = all.Length - 1;
        return new TellingsView(
            TellersSentence(builder.Words, sources, origins),
            [.. others.Select(other => Telling(builder, statement, other))],
            count > MostCompared ? builder.Words.FirstTellings($"{MostCompared}", $"{count}") : null);
    }

    private static string TellersSentence(InterfaceWords words, int sources, int origins)
    {
        // “At most”, because sources that do not say where they have it from may have one origin.
        return words.ToldBySources(
            sources, origins == 1 ? words.AllFromOneOrigin : words.FromOriginsAtMost(origins));
    }

    private static TellingView Telling(PageBuilder builder, Statement here, Statement there)
    {
        bool mayShowWords = here.Source.Rights != Rights.None && there.Source.Rights != Rights.None;
        return new TellingView(
            builder.Link(there.Source.Id), builder.AddressOf(there),
            there.Source.Language, LanguageTags.IsRightToLeft(there.Source.Language),
            mayShowWords ? [.. Compare(here, there)] : []);
    }

    private static IEnumerable<ComparedRunView> Compare(Statement here, Statement there)
    {
        string textHere = StatementQuotes.Compose(here)!.Text;
        string textThere = StatementQuotes.Compose(there)!.Text;
        return WordComparison.Compare(textHere, textThere)
            .Select(run => new ComparedRunView(run.Text, Kind(run.Change)));
    }
    public static ComparedKind Kind(WordChange change) => change switch
    {
        WordChange.OnlyFirst => ComparedKind.OnlyHere,
        WordChange.OnlySecond => ComparedKind.OnlyThere,
        _ => ComparedKind.Both,
    };
}
