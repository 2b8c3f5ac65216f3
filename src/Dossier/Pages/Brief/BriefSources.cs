using System.Collections.Immutable;
using Dossier.Addresses;
using Dossier.Dates;
using Dossier.Interface;
using Dossier.Linking.Relations;
using Dossier.Model;
using Dossier.Pages.Shared;
using Dossier.Pages.Sources;
using Dossier.SiteModel;
using Dossier.Text;
using Dossier.Wording;

namespace Dossier.Pages.Brief;

/// <summary>
/// Composes what the document rests on: the notes, each of which names a source by its number and the paragraph, and
/// the annex, which lists the sources.
/// </summary>
internal static class BriefSources
{
    /// <param name="notes">The notes as every page has them, with their numbers, words and links back.</param>
    public static ImmutableArray<NoteView> Notes(
        PageBuilder builder, BriefSelection selection, ImmutableArray<NoteView> notes)
    {
        var numbers = Numbers(selection);
        var paragraphs = new Dictionary<SourceId, ImmutableArray<TextSpan>>();
        return
        [
            .. notes.Zip(builder.Cited, (note, passage) =>
                Note(builder, note, builder.Corpus.Statement(passage), numbers, paragraphs)),
        ];
    }

    public static ImmutableArray<BriefSourceView> Annex(PageBuilder builder, BriefSelection selection)
    {
        var notes = builder.Cited
            .Select((passage, index) => (passage.Source, Mark: new NoteMark(index + 1, $"#note-{index + 1}")))
            .ToLookup(note => note.Source, note => note.Mark);
        return
        [
            .. selection.Sources
                .Select((source, index) => Source(builder, source, index + 1, [.. notes[source.Id]])),
        ];
    }

    private static Dictionary<SourceId, int> Numbers(BriefSelection selection) =>
        selection.Sources.Index().ToDictionary(source => source.Item.Id, source => source.Index + 1);

    private static NoteView Note(
        PageBuilder builder, NoteView note, Statement statement, Dictionary<SourceId, int> numbers,
        Dictionary<SourceId, ImmutableArray<TextSpan>> paragraphs)
    {
        var source = statement.Source;
        var speaker = Attribution.Sentence(builder, statement, withSource: false);
        var link = builder.Link(source.Id);
        if (numbers.TryGetValue(source.Id, out int number))
            link = link with { Text = builder.Words.SourceNumber($"{number}"), Language = null };
        var words = builder.Words;
        string day = words.Dates.DayOnly(source.Draft.Issued).Text;
        ImmutableArray<TextRun> place = source.Rights == Rights.None
            ? [Attribution.Run(link)]
            : words.ParagraphNumberRuns(Attribution.Run(link), $"{Paragraph(statement, paragraphs)}");
        return note with
        {
            Origin =
            [
                .. speaker,
                .. speaker.IsEmpty ? words.AttributionOnlyInRuns(place, day) : words.AttributionInRuns(place, day),
                .. SourceStatusWords.WarningRuns(builder.Words, source),
            ],
            Url = builder.AddressOf(statement),
        };
    }

    // Paragraphs have the same numbers as on the page of the article, so that readers find them there.
    private static int Paragraph(Statement statement, Dictionary<SourceId, ImmutableArray<TextSpan>> paragraphs)
    {
        if (!paragraphs.TryGetValue(statement.Source.Id, out var all))
            paragraphs.Add(statement.Source.Id, all = Paragraphs.In(statement.Source.Seed.Text));
        var whole = statement.Passage.Whole;
        return all.Index().First(paragraph => paragraph.Item.Overlaps(whole)).Index + 1;
    }

    private static ImmutableArray<FactView> Status(InterfaceWords words, Source source)
    {
        if (source.Draft.Status is not { } status)
            return [];
        var label = new TextRun(SourceStatusWords.Label(words, status), IsWarning: true);
        return [new FactView(words.FactStatus, [new FactValueView([label], [])], false)];
    }

    private static BriefSourceView Source(
        PageBuilder builder, Source source, int number, ImmutableArray<NoteMark> notes) => new(
        DocumentScope.Anchor(source.Id.Value), number,
        builder.Link(source.Id) with { Url = builder.Outside(PageAddresses.AddressOf(source.Id)) },
        SourceWords.Kind(builder.Words, source.Draft.Type), [.. Status(builder.Words, source), .. SourcePages.Facts(builder, source)],
        builder.Words.PassagesAnnotatedQuoted(source.Passages.Length, $"{notes.Length}"), notes);
}
