using System.Collections.Immutable;
using Dossier.Model;
using Dossier.Text;

namespace Dossier.Addresses;

/// <summary>The address of each record's page: a folder for each kind, and a file for each record in it.</summary>
internal static class PageAddresses
{
    public const string StaticFolder = "input/static/";

    public static string AddressOf(ActorId id) => $"actors/{id.Value}.html";

    public static string AddressOf(EventId id) => $"events/{id.Value}.html";

    public static string AddressOf(DemandId id) => $"demands/{id.Value}.html";

    public static string AddressOf(SourceId id) => $"sources/{id.Value}.html";

    public static string AddressOf(PageId id) => $"{id.Value}.html";

    /// <summary>
    /// The passage's highlight in its article. The prefix <c>p-</c> keeps the ids of curators apart from those of the
    /// theme.
    /// </summary>
    public static string AddressOf(PassageId id) => $"{AddressOf(id.Source)}#{Anchor(id)}";

    public static string Anchor(PassageId id) => "p-" + id.Value;

    public static string AddressOf(CuratedFile draft, string id) => draft switch
    {
        Actor => AddressOf(new ActorId(id)),
        Event => AddressOf(new EventId(id)),
        Demand => AddressOf(new DemandId(id)),
        SourceDraft => AddressOf(new SourceId(id)),
        _ => AddressOf(new PageId(id)),
    };

    public static string AddressOf(RecordKind kind, string id) => kind switch
    {
        RecordKind.Actor => AddressOf(new ActorId(id)),
        RecordKind.Event => AddressOf(new EventId(id)),
        RecordKind.Demand => AddressOf(new DemandId(id)),
        RecordKind.Source => AddressOf(new SourceId(id)),
        _ => AddressOf(new PageId(id)),
    };

    /// <summary>
    /// The address of a file in <c>input/static/</c>. Accents are composed, as browsers write them, even if the file
    /// system stores them decomposed.
    /// </summary>
    public static string AddressOfStatic(SourceFile file) => ComposedForm.Compose(file.Path[StaticFolder.Length..]);

    /// <summary>Every file of the site that prose may link to by its address.</summary>
    public static IEnumerable<string> All(
        ImmutableArray<CuratedFile> drafts, ImmutableArray<SourceFile> staticFiles, bool hasChanges) =>
        drafts.Select(draft => AddressOf(draft, draft.File.Name))
            .Concat(staticFiles.Select(AddressOfStatic))
            .Concat([
                "index.html", "actors.html", "events.html", "demands.html", "positions.html", "sources.html",
                "methodology.html", "coverage.html", "brief.html", "search.html", "data/dossier.json",
            ])
            .Concat(hasChanges ? ["changes.html"] : []);
}
