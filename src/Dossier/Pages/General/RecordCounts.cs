using System.Collections.Immutable;
using Dossier.Addresses;
using Dossier.Model;
using Dossier.Pages.Shared;
using Dossier.SiteModel;

namespace Dossier.Pages.General;

/// <summary>Counts the records of each kind, and links each number to the list of these records.</summary>
internal static class RecordCounts
{
    public static ImmutableArray<CountView> Lists(PageBuilder builder) =>
    [
        Count(builder, builder.Corpus.Demands.Length, builder.Words.DemandsCounted, SitePaths.Demands, RecordKind.Demand),
        Count(builder, builder.Corpus.Actors.Length, builder.Words.ActorsCounted, SitePaths.Actors, RecordKind.Actor),
        Count(builder, builder.Corpus.Events.Length, builder.Words.EventsCounted, SitePaths.Events, RecordKind.Event),
        Count(builder, builder.Corpus.Sources.Length, builder.Words.SourcesCounted, SitePaths.Sources, RecordKind.Source),
    ];

    /// <summary>Passages have no list. Their number leads to the page that says how they were checked.</summary>
    public static CountView Passages(PageBuilder builder) =>
        Count(
            builder, builder.Corpus.Statements.Length, builder.Words.PassagesCounted, SitePaths.Methodology,
            RecordKind.Passage);

    private static CountView Count(
        PageBuilder builder, int number, Func<int, string> noun, string path, RecordKind kind) =>
        new(number, noun(number), builder.Root + path, kind);
}
