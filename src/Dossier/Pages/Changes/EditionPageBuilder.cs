using System.Collections.Immutable;
using Dossier.Addresses;
using Dossier.Dates;
using Dossier.Editions;
using Dossier.Model;
using Dossier.Pages.Shared;
using Dossier.SiteModel;

namespace Dossier.Pages.Changes;

/// <summary>A page on earlier editions: its links lead to what records are now, or to the page that says that they are gone.</summary>
internal sealed class EditionPageBuilder(PageBuilder builder, EditionHistory history)
{
    public PageBuilder Builder => builder;

    public EditionHistory History => history;

    /// <param name="edition">Whose id it is, by its place in the history.</param>
    public LinkView Link(RecordKind kind, string id, int edition)
    {
        string now = history.Now(id, edition);
        if (history.IsPresent(now))
            return builder.Link(now);
        var record = history.Last(kind, now);
        return new LinkView(
            record.Title, builder.Root + PageAddresses.AddressOf(record.Kind, now), record.Kind, record is EditionSource source ? builder.Foreign(source.Language) : null);
    }

    /// <summary>Links with commas and “and” between them.</summary>
    public IEnumerable<TextRun> Actors(ImmutableArray<string> ids, int edition) => Links(RecordKind.Actor, ids, edition);

    /// <summary>Links with commas and “and” between them.</summary>
    public IEnumerable<TextRun> Links(RecordKind kind, ImmutableArray<string> ids, int edition) => ids.SelectMany((id, index) => (TextRun[])
    [
        .. index == 0 ? Array.Empty<TextRun>() : [new TextRun(index == ids.Length - 1 ? " and " : ", ")],
        Attribution.Run(Link(kind, id, edition)),
    ]);

    /// <summary>Where the words of a passage stand, or are remembered; null where rights allow none.</summary>
    public string? AddressOf(PassageId id, int edition)
    {
        string source = history.Now(id.Source.Value, edition);
        bool wordless = history.IsPresent(source)
            ? builder.Corpus.Record(source) is not Source { Rights: not Rights.None }
            : history.WithdrawnPassages[source].All(lost => lost.Passage.Id.Value != id.Value || lost.Passage.Words is null);
        return wordless ? null : builder.Root + PageAddresses.AddressOf(new PassageId(new SourceId(source), id.Value));
    }

    public EditionStanceView Stance(EditionPosition position) =>
        new(Words(position.Stance), Known(position.Stance)?.Polarity ?? PolarityKind.Open, !position.IsOwn, Words: null, position.IsReading ?? IsReading(position.Stance));

    public EditionStanceView Stance(EditionStanding standing, int edition) =>
        new(Words(standing.Stance), standing.Polarity, IsReported: false, AddressOf(standing.Passage, edition), standing.IsReading ?? IsReading(standing.Stance));

    public string Day(int edition) => DateWords.Words(history.Editions[edition].Day.Value);

    /// <summary>The page on what changed from an edition to the next.</summary>
    public string ChangesAfter(int edition) => builder.Root + ListPager.Numbered(SitePaths.Changes, history.Editions.Length - 1 - edition);

    private static string Words(string stance) => Model.Stance.WordsOf(stance);

    private bool IsReading(string name) => Known(name) is { IsReading: true };

    // A stance that the dossier no longer knows is neither for nor against, and nobody's reading.
    private Stance? Known(string name) => builder.Corpus.Settings.Vocabulary.FirstOrDefault(stance => stance.Name == name);
}
