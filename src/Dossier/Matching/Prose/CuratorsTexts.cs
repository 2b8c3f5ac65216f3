using Dossier.Model;

namespace Dossier.Matching.Prose;

/// <summary>All prose of a record that curators wrote.</summary>
internal static class CuratorsTexts
{
    /// <returns>A note on a passage comes with that passage, because it may quote it without a citation.</returns>
    public static IEnumerable<(ProseText Prose, PassageId? On)> ProseOf(CuratedFile draft) =>
        All(draft).Where(text => text.Prose is not null).Select(text => (text.Prose!, text.On));

    private static IEnumerable<(ProseText? Prose, PassageId? On)> All(CuratedFile draft) => draft switch
    {
        SourceDraft source =>
            [
                (source.Common.Summary, null),
                (source.Common.Note, null),
                (source.Status?.Note, null),
                .. source.Passages.Select(passage => (passage.Note, (PassageId?)passage.Id.Value)),
            ],
        CuratedRecord record => [(record.Common.Summary, null), (record.Common.Note, null)],
        Page page => [(page.Body, null)],
        _ => [],
    };
}
