using System.Collections.Immutable;
using Dossier.Addresses;
using Dossier.Dates;
using Dossier.Editions;
using Dossier.Interface;
using Dossier.Model;
using Dossier.Pages.Shared;
using Dossier.SiteModel;
using Dossier.Wording;

namespace Dossier.Pages.Changes;

/// <summary>
/// Composes parts of a page about earlier editions. Links to a record of an earlier edition lead to where the record is
/// now, or to the page that says that it is gone.
/// </summary>
internal sealed class EditionPageBuilder(PageBuilder builder, EditionHistory history)
{
    public PageBuilder Builder => builder;

    public EditionHistory History => history;

    /// <summary>The words of the interface.</summary>
    public InterfaceWords Words => builder.Words;

    /// <param name="edition">The edition that has the id, by its index in the history.</param>
    public LinkView Link(RecordKind kind, string id, int edition)
    {
        string now = history.Now(id, edition);
        if (history.IsPresent(now))
            return builder.Link(now);
        var record = history.Last(kind, now);
        return new LinkView(
            record.Title, builder.Root + PageAddresses.AddressOf(record.Kind, now), record.Kind,
            record is EditionSource source ? builder.Foreign(source.Language) : null);
    }

    /// <summary>Links to actors with commas and “and” between them.</summary>
    public ImmutableArray<TextRun> Actors(ImmutableArray<string> ids, int edition) =>
        Links(RecordKind.Actor, ids, edition);

    /// <summary>Links to records with commas and “and” between them.</summary>
    public ImmutableArray<TextRun> Links(RecordKind kind, ImmutableArray<string> ids, int edition) =>
        Words.JoinAndRuns(ids.Select(id => (SentencePart)Attribution.Run(Link(kind, id, edition))));

    /// <summary>
    /// Where the words of a passage are, or are kept after its withdrawal; null where rights allow no words.
    /// </summary>
    public string? AddressOf(PassageId id, int edition)
    {
        string source = history.Now(id.Source.Value, edition);
        bool hasWords = history.IsPresent(source)
            ? builder.Corpus.Record(source) is Source { Rights: not Rights.None }
            : history.WithdrawnPassages[source]
                .Any(lost => lost.Passage.Id.Value == id.Value && lost.Passage.Words is not null);
        return hasWords ? builder.Root + PageAddresses.AddressOf(new PassageId(new SourceId(source), id.Value)) : null;
    }

    public EditionStanceView Stance(EditionPosition position) => new(
        StanceWords.Verb(Words, position.Stance), Known(position.Stance)?.Mark ?? StanceMark.Open, !position.IsOwn, Words: null,
        position.IsReading ?? IsReading(position.Stance));

    public EditionStanceView Stance(EditionStanding standing, int edition) => new(
        StanceWords.Verb(Words, standing.Stance),
        Known(standing.Stance)?.Mark ?? Model.Stance.MarkOfAnswer(standing.Polarity), IsReported: false,
        AddressOf(standing.Passage, edition),
        standing.IsReading ?? IsReading(standing.Stance));

    public string Day(int edition) => Words.Dates.Words(history.Editions[edition].Day.Value);

    /// <summary>The page about what changed from this edition to the next.</summary>
    public string ChangesAfter(int edition) =>
        builder.Root + ListPager.Numbered(SitePaths.Changes, history.Editions.Length - 1 - edition);

    private bool IsReading(string name) => Known(name) is { IsReading: true };

    // The dossier may no longer define a stance of an earlier edition. Such a stance counts as neither for nor against,
    // and not as the curators' reading.
    private Stance? Known(string name) =>
        builder.Corpus.Settings.Vocabulary.FirstOrDefault(stance => stance.Name == name);
}
