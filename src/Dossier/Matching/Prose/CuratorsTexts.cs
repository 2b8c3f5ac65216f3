using Dossier.Model;

namespace Dossier.Matching.Prose;

/// <summary>All prose of a record that its curators wrote.</summary>
internal static class CuratorsTexts
{
    /// <returns>With the note on a passage that passage, whose words it may quote without citing them.</returns>
    public static IEnumerable<(ProseText Prose, PassageId? On)> ProseOf(Draft draft) =>
        All(draft).Where(text => text.Prose is not null).Select(text => (text.Prose!, text.On));

    private static IEnumerable<(ProseText? Prose, PassageId? On)> All(Draft draft) => draft switch
    {
        SourceDraft source => [(source.Commons.Summary, null), (source.Commons.Note, null), (source.Status?.Note, null), .. source.Passages.Select(passage => (passage.Note, (PassageId?)passage.Id.Value))],
        RecordDraft record => [(record.Commons.Summary, null), (record.Commons.Note, null)],
        Page page => [(page.Body, null)],
        _ => [],
    };
}
