using System.Collections.Immutable;
using Dossier.SiteModel;

namespace Dossier.Tests.Site;

/// <summary>
/// What stands in the sections of a composed page, by what the section is called; empty where the page has not got it.
/// </summary>
internal static class PageSections
{
    extension(RecordPageView page)
    {
        public ImmutableArray<StatementView> Statements =>
            page.Section<StatementsSectionView>("statements")?.Items ?? [];

        public ImmutableArray<StatementView> About => page.Section<StatementsSectionView>("about")?.Items ?? [];

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
