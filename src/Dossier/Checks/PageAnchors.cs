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
/// The places within pages of records and prose that are known before any page is composed: the headings of its prose, the
/// passages of a source, the sections that a page may have. Ids that composing makes of statements, paragraphs and notes
/// are let pass, and so is every id of a list.
/// </summary>
internal sealed partial class PageAnchors
{
    private static readonly FrozenSet<string> Sections = FrozenSet.Create(
        StringComparer.Ordinal,
        "about", "accounts", "after", "answers", "article", "backlinks", "before", "content", "contents", "demands", "disagreement", "disagreements", "events",
        "evidence", "further", "history", "mentions", "named", "notes", "reported", "standing", "standings", "statements", "timeline", "unshown", "withdrawn");

    private readonly FrozenDictionary<string, Draft> _pages;
    private readonly FrozenDictionary<string, string> _titles;
    private readonly Dictionary<string, Places?> _known = new(StringComparer.Ordinal);

    public PageAnchors(ImmutableArray<Draft> drafts)
    {
        _pages = drafts.DistinctBy(draft => SiteAddresses.Of(draft, draft.File.Name), StringComparer.Ordinal)
            .ToFrozenDictionary(draft => SiteAddresses.Of(draft, draft.File.Name), StringComparer.Ordinal);
        _titles = drafts.DistinctBy(draft => draft.File.Name, StringComparer.Ordinal).ToFrozenDictionary(draft => draft.File.Name, TitleOf, StringComparer.Ordinal);
    }

    /// <summary>Whether the page may have a place of this id; where nobody can tell, it may.</summary>
    public bool MayHave(string page, string id) =>
        Of(page) is not { } known || Sections.Contains(id) || Composed().IsMatch(id) || known.All.Contains(id);

    /// <summary>The page's own headings and passages.</summary>
    public ImmutableArray<string> Known(string page) => Of(page)?.InOrder ?? [];

    /// <summary>That of them which is most like an id; null where none is near enough to be meant.</summary>
    public string? Nearest(string page, string id) => Of(page)?.Names.Nearest(id);

    /// <summary>The page on which prose of this file stands.</summary>
    public static string? PageOf(SourceFile file) => file.Kind switch
    {
        FileKind.Actor => SiteAddresses.Of(new ActorId(file.Name)),
        FileKind.Event => SiteAddresses.Of(new EventId(file.Name)),
        FileKind.Demand => SiteAddresses.Of(new DemandId(file.Name)),
        FileKind.Source => SiteAddresses.Of(new SourceId(file.Name)),
        FileKind.Page => SiteAddresses.Of(new PageId(file.Name)),
        _ => null,
    };

    private Places? Of(string page)
    {
        if (_known.TryGetValue(page, out var known))
            return known;
        return _known[page] = _pages.GetValueOrDefault(page) is { } draft && Gather(draft) is { } ids ? new Places(ids, ids.ToFrozenSet(StringComparer.Ordinal), new NameIndex(ids)) : null;
    }

    private ImmutableArray<string>? Gather(Draft draft)
    {
        var headings = new HeadingIds();
        foreach (var prose in ProseOf(draft).OfType<ProseText>())
        {
            foreach (var heading in prose.Document.Descendants<HeadingBlock>())
            {
                // What a link to a passage says is decided when the page is composed.
                if (heading.Inline!.Descendants<RecordLinkInline>().Any(link => link.Text is null && !_titles.ContainsKey(link.Target)))
                    return null;
                headings.Next(PlainText.Of(heading.Inline!, target => _titles.GetValueOrDefault(target) ?? "", _ => ""));
            }
        }

        return [.. headings.Taken, .. draft is SourceDraft source ? source.Passages.Select(passage => SiteAddresses.Anchor(passage.Id.Value)) : []];
    }

    private static IEnumerable<ProseText?> ProseOf(Draft draft) => draft switch
    {
        Page page => [page.Body],
        SourceDraft source => [source.Commons.Summary, source.Commons.Note, .. source.Passages.Select(passage => passage.Note)],
        RecordDraft record => [record.Commons.Summary, record.Commons.Note],
        _ => [],
    };

    private static string TitleOf(Draft draft) => draft switch
    {
        Actor actor => actor.Name.Value,
        Event happening => happening.Title,
        Demand demand => demand.Title,
        SourceDraft source => source.Title.Value,
        Page page => page.Title,
        _ => "",
    };

    private sealed record Places(ImmutableArray<string> InOrder, FrozenSet<string> All, NameIndex Names);

    [GeneratedRegex("^(a|c|e|s|t|list|note|ref)-", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Composed();
}
