using System.Collections.Frozen;
using Dossier.Diagnostics;
using Dossier.Reading.Urls;
using Dossier.Text;

namespace Dossier.Checks;

/// <summary>Checks links in prose to files of the site and to places in them.</summary>
/// <param name="addresses">Every file that prose may link to.</param>
internal sealed class FileLinks(FrozenSet<string> addresses, PageAnchors anchors)
{
    private const int MostShown = 5;

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
        Message hint = Hint(page, fragment);
        return link.Span.Report(
            Rules.BrokenLink, $"{page.AsKnown()} has no heading or section “#{fragment.AsQuoted()}”{hint}");
    }

    private Message Hint(string page, string fragment)
    {
        if (anchors.Nearest(page, fragment) is string nearest)
            return $"; did you mean “#{nearest.AsKnown()}”?";
        var known = anchors.Known(page);
        if (known.IsEmpty)
            return $"; it has no heading in its text";
        string shown = string.Join("”, “", known.Take(MostShown).Select(id => "#" + id));
        string others = known.Length > MostShown ? " and others" : "";
        return $"; it has “{shown.AsKnown()}”{others.AsKnown()}";
    }
}
