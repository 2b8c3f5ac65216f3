using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Dossier.Addresses;
using Dossier.Diagnostics;
using Dossier.Model;
using Dossier.Reading.Markdown;
using Dossier.Text;
using Markdig.Syntax;

namespace Dossier.Checks;

/// <summary>
/// The places within pages that are known before any page is composed: the headings of prose, the passages of a source,
/// the sections that a page may have. Ids that are created later for statements, paragraphs and notes are accepted
/// without a check, and so is every id on a list page.
/// </summary>
internal sealed partial class PageAnchors
{
    private static readonly FrozenSet<string> Sections = FrozenSet.Create(
        StringComparer.Ordinal,
        "about", "accounts", "after", "answers", "article", "backlinks", "before", "content", "contents", "demands",
        "disagreement", "disagreements", "events",
        "evidence", "further", "history", "mentions", "named", "notes", "reported", "standing", "standings",
        "statements", "timeline", "unshown", "withdrawn");

    private readonly FrozenDictionary<string, CuratedFile> _pages;
    private readonly FrozenDictionary<string, string> _titles;
    private readonly Dictionary<string, Places?> _known = new(StringComparer.Ordinal);

    public PageAnchors(ImmutableArray<CuratedFile> drafts)
    {
        _pages = drafts.DistinctBy(draft => PageAddresses.AddressOf(draft, draft.File.Name), StringComparer.Ordinal)
            .ToFrozenDictionary(draft => PageAddresses.AddressOf(draft, draft.File.Name), StringComparer.Ordinal);
        _titles = drafts.DistinctBy(draft => draft.File.Name, StringComparer.Ordinal)
            .ToFrozenDictionary(draft => draft.File.Name, TitleOf, StringComparer.Ordinal);
    }

    /// <summary>Whether the page may have a place with this id. True if that cannot be known yet.</summary>
    public bool MayHave(string page, string id) =>
        PlacesOn(page) is not { } known || Sections.Contains(id) || Composed().IsMatch(id) || known.All.Contains(id);

    /// <summary>The page's own headings and passages.</summary>
    public ImmutableArray<string> Known(string page) => PlacesOn(page)?.InOrder ?? [];

    /// <summary>The known place with the nearest id; null if none is near enough to be meant.</summary>
    public string? Nearest(string page, string id) => PlacesOn(page)?.Names.Nearest(id);

    /// <summary>The page that shows the prose of this file.</summary>
    public static string? PageOf(SourceFile file) => file.Kind switch
    {
        FileKind.Actor => PageAddresses.AddressOf(new ActorId(file.Name)),
        FileKind.Event => PageAddresses.AddressOf(new EventId(file.Name)),
        FileKind.Demand => PageAddresses.AddressOf(new DemandId(file.Name)),
        FileKind.Source => PageAddresses.AddressOf(new SourceId(file.Name)),
        FileKind.Page => PageAddresses.AddressOf(new PageId(file.Name)),
        _ => null,
    };

    private Places? PlacesOn(string page)
    {
        if (_known.TryGetValue(page, out var known))
            return known;
        return _known[page] = _pages.GetValueOrDefault(page) is { } draft && Gather(draft) is { } ids
            ? new Places(ids, ids.ToFrozenSet(StringComparer.Ordinal), new NameIndex(ids))
            : null;
    }

    private ImmutableArray<string>? Gather(CuratedFile draft)
    {
        var headings = new HeadingIds();
        foreach (var prose in ProseOf(draft).OfType<ProseText>())
        {
            foreach (var heading in prose.Document.Descendants<HeadingBlock>())
            {
                // The words of a link to a passage are only decided when the page is composed.
                if (heading.Inline!.Descendants<RecordLinkInline>()
                    .Any(link => link.Text is null && !_titles.ContainsKey(link.Target)))
                    return null;
                headings.Next(
                    PlainText.Extract(heading.Inline!, target => _titles.GetValueOrDefault(target) ?? "", _ => ""));
            }
        }

        return [
            .. headings.Taken,
            .. draft is SourceDraft source
                ? source.Passages.Select(passage => PageAddresses.Anchor(passage.Id.Value))
                : [],
        ];
    }

    private static IEnumerable<ProseText?> ProseOf(CuratedFile draft) => draft switch
    {
        Page page => [page.Body],
        SourceDraft source =>
            [source.Common.Summary, source.Common.Note, .. source.Passages.Select(passage => passage.Note)],
        CuratedRecord record => [record.Common.Summary, record.Common.Note],
        _ => [],
    };

    private static string TitleOf(CuratedFile draft) => draft switch
    {
        Actor actor => actor.Name.Value,
        Event happening => happening.Title,
        Demand demand => demand.Title,
        SourceDraft source => source.Title.Value,
        Page page => page.Title,
        _ => "",
    };

    private sealed record Places(ImmutableArray<string> InOrder, FrozenSet<string> All, NameIndex Names);

    [GeneratedRegex(
        "^(a|c|e|s|t|list|note|ref)-",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        MatchTimeout.Milliseconds)]
    private static partial Regex Composed();
}
