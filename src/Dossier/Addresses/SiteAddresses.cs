using System.Collections.Immutable;
using Dossier.Model;
using Dossier.Text;

namespace Dossier.Addresses;

/// <summary>Where each record's page is: one folder a kind, flat files.</summary>
internal static class SiteAddresses
{
    public const string StaticFolder = "input/static/";

    public static string Of(ActorId id) => $"actors/{id.Value}.html";

    public static string Of(EventId id) => $"events/{id.Value}.html";

    public static string Of(DemandId id) => $"demands/{id.Value}.html";

    public static string Of(SourceId id) => $"sources/{id.Value}.html";

    public static string Of(PageId id) => $"{id.Value}.html";

    /// <summary>The passage's highlight in its article. The prefix keeps curators' ids apart from the theme's.</summary>
    public static string Of(PassageId id) => $"{Of(id.Source)}#{Anchor(id)}";

    public static string Anchor(PassageId id) => "p-" + id.Value;

    public static string Of(Draft draft, string id) => draft switch
    {
        Actor => Of(new ActorId(id)),
        Event => Of(new EventId(id)),
        Demand => Of(new DemandId(id)),
        SourceDraft => Of(new SourceId(id)),
        _ => Of(new PageId(id)),
    };

    public static string Of(RecordKind kind, string id) => kind switch
    {
        RecordKind.Actor => Of(new ActorId(id)),
        RecordKind.Event => Of(new EventId(id)),
        RecordKind.Demand => Of(new DemandId(id)),
        RecordKind.Source => Of(new SourceId(id)),
        _ => Of(new PageId(id)),
    };

    /// <summary>Of a file in <c>input/static/</c>, with its accents as browsers write them, whatever system named it.</summary>
    public static string OfStatic(SourceFile file) => ComposedForm.Compose(file.Path[StaticFolder.Length..]);

    /// <summary>Every file that prose may link to by its address.</summary>
    public static IEnumerable<string> Of(ImmutableArray<Draft> drafts, ImmutableArray<SourceFile> staticFiles, bool hasChanges) =>
        drafts.Select(draft => Of(draft, draft.File.Name))
            .Concat(staticFiles.Select(OfStatic))
            .Concat(["index.html", "actors.html", "events.html", "demands.html", "positions.html", "sources.html", "methodology.html", "coverage.html", "brief.html", "search.html", "data/dossier.json"])
            .Concat(hasChanges ? ["changes.html"] : []);
}
