using System.Collections.Frozen;
using Dossier.Diagnostics;
using Dossier.Reading.Urls;
using Dossier.Text;

namespace Dossier.Checks;

/// <summary>Checks links in prose to files of the site and to places in them.</summary>
/// <param name="addresses">Every file that prose may link to.</param>
internal sealed class FileLinks(FrozenSet<string> addresses, PageAnchors anchors)
{
    private readonly NameIndex _names = new(addresses);

    /// <summary>The mistake in a link; null if there is none.</summary>
    /// <param name="from">The file that contains the link. An address that begins with “#” leads to a place on its own
    /// page.</param>
    public Diagnostic? Check(Located<string> link, SourceFile from)
    {
        var (path, fragment) = SiteAddress.Split(link.Value);
        string? page = path.Length == 0 ? PageAnchors.PageOf(from) : path;
        if (page is null || (path.Length > 0 && !addresses.Contains(path)))
            return link.Span.Report(
                Rules.BrokenLink,
                $"the site has no file “{path.AsQuoted()}”; "
                + $"link a record as [[id]], or put the file into input/static/{_names.Hint(path)}");
        if (fragment.Length == 0 || anchors.MayHave(page, fragment))
            return null;
        var known = anchors.Known(page);
        Message hint = anchors.Nearest(page, fragment) is string nearest ? (Message)$"; did you mean “#{nearest.AsKnown()}”?"
            : known.IsEmpty
                ? (Message)$"; it has no heading in its text"
                : $"; it has “{string.Join("”, “", known.Take(5).Select(id => "#" + id)).AsKnown()}”{(known.Length > 5 ? " and others" : "").AsKnown()}";
        return link.Span.Report(
            Rules.BrokenLink, $"{page.AsKnown()} has no heading or section “#{fragment.AsQuoted()}”{hint}");
    }
}
