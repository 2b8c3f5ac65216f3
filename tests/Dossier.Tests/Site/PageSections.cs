using System.Collections.Immutable;
using Dossier.SiteModel;

namespace Dossier.Tests.Site;

/// <summary>
/// The items of the sections of a composed page. They are empty if the page does not have the section.
/// </summary>
internal static class PageSections
{
    extension(PageView page)
    {
        /// <summary>The section with an id; null if the page has none.</summary>
        public T? Section<T>(string id)
            where T : SectionView => page.AllSections.OfType<T>().FirstOrDefault(section => section.Id == id);

        public IEnumerable<SectionView> AllSections =>
            page is DemandPageView demand ? [.. demand.Opening, .. page.Sections] : page.Sections;

        public ImmutableArray<StatementView> Statements =>
            StatementsOf(page.Section<StatementsSectionView>("statements"));

        public ImmutableArray<StatementView> About => StatementsOf(page.Section<StatementsSectionView>("about"));

        public ImmutableArray<SourceReportView> SourceReports =>
            page.Section<SourceReportsSectionView>("accounts")?.Items ?? [];

        public ImmutableArray<PositionStepView> Reported => page.Section<StepsSectionView>("reported")?.Items ?? [];

        public ImmutableArray<StandingView> Standings => page.Section<StandingSectionView>("standing")?.Items ?? [];

        public ImmutableArray<ImmutableArray<TextRun>> Silent =>
            page.Section<StandingSectionView>("standing")?.Silent ?? [];

        public ImmutableArray<TextRun> Raised => page.Section<StandingSectionView>("standing")?.Raised ?? [];

        public string? Unraised => page.Section<StandingSectionView>("standing")?.Unraised;

        public LaneFigureView? Figure => page.Section<StepsSectionView>("history")?.Figure;

        public EventItemsView? Before => page.Section<EventsSectionView>("before")?.Items;
    }

    private static ImmutableArray<StatementView> StatementsOf(StatementsSectionView? section) =>
        [.. (section?.Occasions ?? []).SelectMany(occasion => occasion.Items)];

    extension(SourcePageView page)
    {
        /// <summary>All paragraphs that are shown, the title among them.</summary>
        public ImmutableArray<BlockView> Blocks =>
            [
                .. page.TitleBlock is { } title ? [title] : Array.Empty<BlockView>(),
                .. page.Section<ArticleSectionView>("article")?.Items ?? []
            ];
    }
}
