using System.Collections.Immutable;
using Dossier.Dates;
using Dossier.Model;
using Dossier.SiteModel;

namespace Dossier.Tests.Theme;

/// <summary>Pages of an invented dossier on a ferry strike, every kind of page and most of what may stand on one.</summary>
/// <param name="text">What becomes of every text before it is put into a view.</param>
internal sealed partial class SampleViews(Func<string, string> text)
{
    public static SampleViews Plain { get; } = new(text => text);

    /// <summary>Every page, by a name for its file.</summary>
    public ImmutableArray<PageView> All() =>
    [
        Home(), Actor(), QuietActor(), Event(), AnnouncedEvent(), Demand(), UnansweredDemand(), Positions(), NoPositions(),
        Source(), ForeignSource(), WithheldSource(), Actors(), Events(), Demands(), Sources(),
        Prose(), Methodology(), Coverage(), Search(), NotFound(), Redirect(), Brief(),
        Changes(), NoChanges(), WithdrawnSource(), WithdrawnPage(),
    ];

    private string T(string value) => text(value);

    private PageFrame Frame(string path, string title, params NoteView[] notes)
    {
        string root = path.Contains('/', StringComparison.Ordinal) ? "../" : "";
        string folder = path.Split('/')[0];
        NavigationItem Item(string name, string file) =>
            new(
                T(name), root + file,
                string.Equals(folder, file.Split('.')[0], StringComparison.Ordinal) || string.Equals(path, file, StringComparison.Ordinal));
        ImmutableArray<LinkView> crumbs = string.Equals(path, "index.html", StringComparison.Ordinal) ? [] : root.Length == 0
            ? [new(T("Briefing"), "index.html", RecordKind.Page)]
            : [new(T("Briefing"), "../index.html", RecordKind.Page), new(T(Capital(folder)), $"../{folder}.html", RecordKind.Page)];
        return new PageFrame(
            path, T(title), T("What the crews and the company want, and where each says so."), "en", T("The Halden ferry strike"),
            root, "https://example.org/halden/" + path, root + "feed.xml", T("30 April 2031"),
            [
                Item("Briefing", "index.html"), Item("Demands", "demands.html"), Item("Timeline", "events.html"),
                Item("Actors", "actors.html"), Item("Sources", "sources.html"), Item("Method", "methodology.html")
            ],
            crumbs, [.. notes])
        {
            Changes = new(T("What changed since 12 March 2031"), root + "changes.html", RecordKind.Page),
            NotesTitle = T("Notes"),
            Checked = T("When this site was built, 12 passages were matched, character by character, against the articles they come from."),
        };
    }

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private static ProseView Prose(string html) => new(new Html(html));

    private DateView Day(string words, string machine) => new(T(words), machine);

    private LinkView Union => new(T("Seafarers’ Union of the Sound"), "../actors/seafarers-union.html", RecordKind.Actor);

    private LinkView Company => new(T("Halden Line"), "../actors/halden-line.html", RecordKind.Actor);

    private LinkView Minister => new(T("Ingrid Vasstrand"), "../actors/ingrid-vasstrand.html", RecordKind.Actor);

    private LinkView Courier => new(T("The Sound Courier"), "../actors/sound-courier.html", RecordKind.Actor);

    private LinkView Rest => new(T("Eleven hours of rest between two watches"), "../demands/rest-hours.html", RecordKind.Demand);

    private LinkView Crossing => new(
        T(
            "A guaranteed winter crossing for the outer islands, whatever the weather, with a published timetable and "
            + "compensation for every sailing that is cancelled at less than a day’s notice"),
        "../demands/winter-crossing.html", RecordKind.Demand);

    private LinkView Flag => new(T("No change of flag"), "../demands/no-change-of-flag.html", RecordKind.Demand);

    private LinkView Walkout => new(T("Crews walk out at Halden quay"), "../events/walkout-2031-03-04.html", RecordKind.Event);

    private LinkView Talks => new(T("Mediated talks at the harbour office"), "../events/talks-2031-03-21.html", RecordKind.Event);

    private LinkView Ballot => new(T("Ballot of the crews"), "../events/ballot-2031-05-02.html", RecordKind.Event);

    private LinkView Article =>
        new(T("Crews leave the quay as union asks for eleven hours’ rest"), "../sources/crews-leave-2031-03-04.html", RecordKind.Source);

    private LinkView Column => new(T("הים אינו מחכה לאיש"), "../sources/the-sea-2031-03-23.html", RecordKind.Source, "he");

    private LinksSectionView Backlinks(params ImmutableArray<LinkView> links) =>
        new(links) { Id = "backlinks", Title = T("Pages that link here") };
}
