using System.Diagnostics;
using System.Text.RegularExpressions;
using UglyToad.PdfPig;

namespace Dossier.BrowserTests;

/// <summary>On paper: A4 and Letter, a running head, page numbers, nothing cut off.</summary>
public sealed partial class PaperTests(PublishedSites sites, Chromium chromium) : BrowserTest(sites, chromium)
{
    private const string RunningHead = "Water & “Stone” <in brief>";

    [Theory]
    [InlineData("A4", 595)]
    [InlineData("Letter", 612)]
    public async Task The_whole_dossier_is_some_dozen_numbered_sheets(string format, int width)
    {
        using var pdf = await Print("valley/brief.html", format);
        Assert.InRange(pdf.NumberOfPages, 8, 30);
        Assert.InRange(pdf.GetPage(1).Width, width - 1, width + 1);
        Assert.Contains("Edition of 30 April 2031", Text(pdf, 1), StringComparison.Ordinal);
        for (int page = 2; page <= pdf.NumberOfPages; page++)
        {
            Assert.Contains(RunningHead, Text(pdf, page), StringComparison.Ordinal);
            Assert.Contains($"{page} / {pdf.NumberOfPages}", Text(pdf, page), StringComparison.Ordinal);
        }

        Assert.Contains("Annex: sources", Text(pdf, pdf.NumberOfPages), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_document_begins_behind_its_contents_with_the_answer_and_goes_on_with_the_briefing()
    {
        using var pdf = await Print("valley/brief.html", "A4");
        string third = Text(pdf, 3);
        int answer = third.IndexOf("Halveny made 3 demands.", StringComparison.Ordinal);
        int briefing = third.IndexOf("The dam on the Tesk", StringComparison.Ordinal);
        Assert.True(answer >= 0 && answer < briefing, third);
    }

    [Fact]
    public async Task Any_other_page_has_a_running_head_and_numbers_from_its_second_sheet_on()
    {
        using var pdf = await Print("valley/index.html", "Letter");
        Assert.True(pdf.NumberOfPages > 1);
        Assert.Contains("Water & “Stone” <in brief>", Text(pdf, 2), StringComparison.Ordinal);
        Assert.Contains($"2 / {pdf.NumberOfPages}", Text(pdf, 2), StringComparison.Ordinal);
    }

    /// <summary>
    /// “The words” that only lead somewhere are left out on paper. A stance that leads to its words is not.
    /// </summary>
    [Theory]
    [InlineData("valley/demands/water-settlement.html")]
    [InlineData("valley/positions.html")]
    public async Task Paper_names_the_other_stance_of_the_day(string path)
    {
        var page = await Visit(path);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(
            page.Locator(".other-stance > a").Filter(new() { Visible = true }).First).ToHaveTextAsync("discusses");
    }

    /// <summary>
    /// A4 is the narrower of the two: 17 cm between its margins, and 26.9 cm where the sheet is turned for the grid.
    /// </summary>
    [Fact]
    public async Task No_page_of_any_kind_is_wider_than_the_sheet()
    {
        const string Wide =
            """
            turned => [...document.querySelectorAll('main *')]
              .filter(element => turned === (element.closest('.positions-page, .grid-part') !== null) && !element.closest('.visually-hidden'))
              .filter(element => { const box = element.getBoundingClientRect(); return box.width > 0 && (box.right > innerWidth + 1 || box.left < -1); })
              .map(element => element.tagName + '.' + element.className)
            """;
        var page = await Window();
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        var faults = new List<string>();
        foreach (string path in Sites.Kinds)
        {
            await page.GotoAsync(Address(path, "server"));
            foreach (var (turned, width) in new[] { (false, 643), (true, 1017) })
            {
                await page.SetViewportSizeAsync(width, 900);
                faults.AddRange(
                    (await page.EvaluateAsync<string[]>(Wide, turned)).Select(element => $"{path}: {element}"));
            }
        }

        AssertNone(faults);
    }

    /// <summary>The first table may be longer than a sheet, and begins on the first one even so.</summary>
    [Theory]
    [InlineData("valley/positions.html")]
    [InlineData("shipped/positions.html")]
    public async Task The_positions_begin_on_the_first_sheet_and_all_sheets_are_turned(string path)
    {
        var page = await Visit(path);
        var rows = page.Locator(".grid-day:first-of-type tbody th[scope=row] a");
        Assert.SkipWhen(await rows.CountAsync() == 0, "It has no demands.");
        string first = await rows.First.InnerTextAsync();
        using var pdf = await Print(path, "A4");
        Assert.Contains(Squeezed(first), Squeezed(Text(pdf, 1)), StringComparison.Ordinal);
        Assert.All(pdf.GetPages(), sheet => Assert.True(sheet.Width > sheet.Height, $"sheet {sheet.Number}"));
    }

    [Fact]
    public async Task No_heading_is_the_last_on_its_sheet()
    {
        var page = await Visit("valley/brief.html");
        var headings = await page.Locator("main :is(h3, h4)").AllInnerTextsAsync();
        var words = headings.Select(Squeezed).ToHashSet(StringComparer.Ordinal);
        using var pdf = await Print("valley/brief.html", "A4");
        var orphans = Enumerable.Range(1, pdf.NumberOfPages)
            .Select(number => (number, Last: LastLine(pdf.GetPage(number))))
            .Where(builder => words.Contains(builder.Last));
        AssertNone([.. orphans.Select(builder => $"builder {builder.number} ends with “{builder.Last}”")]);
    }

    [Fact]
    public async Task The_dark_is_left_to_the_screen()
    {
        var page = await Visit("valley/brief.html", options: new() { ColorScheme = ColorScheme.Dark });
        await page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Dark });
        Assert.Equal("rgb(0, 0, 0) on rgb(255, 255, 255)", await page.EvaluateAsync<string>(
            "getComputedStyle(document.querySelector('.brief-demand p')).color + ' on ' + "
            + "getComputedStyle(document.documentElement).backgroundColor"));
    }

    [Theory]
    [InlineData("a4", 595, 842)]
    [InlineData("letter", 612, 792)]
    public async Task The_command_prints_it_beside_the_dossier(string paper, int width, int height)
    {
        Assert.SkipWhen(Chromium.Executable is null, Chromium.Missing);
        string folder = Directory.CreateTempSubdirectory("dossier-pdf-").FullName;
        try
        {
            string file = Path.Combine(folder, "Tal – ü 谷.pdf");
            Assert.Equal(
                (0, ""),
                await Run(
                    "pdf", "--root",
                    Path.Combine(PublishedSites.Repository(), "tests/Dossier.Tests/Valley"), "--output", file,
                    "--paper", paper,
                    "--browser", Chromium.Executable!));
            Assert.Equal([file], Directory.EnumerateFileSystemEntries(folder), StringComparer.Ordinal);
            using var pdf = PdfDocument.Open(file);
            Assert.Equal("Water & “Stone” <in brief>", pdf.Information.Title);
            Assert.Equal(
                (width, height), ((int)Math.Round(pdf.GetPage(1).Width), (int)Math.Round(pdf.GetPage(1).Height)));
            Assert.InRange(pdf.NumberOfPages, 8, 30);
            Assert.True(pdf.TryGetBookmarks(out var outline));
            Assert.Contains(
                "2 Demands and where they stand",
                outline.GetNodes().Select(node => node.Title),
                StringComparer.Ordinal);
            string[] addresses =
            [
                .. pdf.GetPages()
                    .SelectMany(page => page.GetHyperlinks())
                    .Select(link => link.Uri)
                    .Distinct(StringComparer.Ordinal)
            ];
            Assert.NotEmpty(addresses);
            Assert.All(addresses, address => Assert.StartsWith("https://", address, StringComparison.Ordinal));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<(int Code, string Error)> Run(params string[] arguments)
    {
        var start = new ProcessStartInfo(
            "dotnet", [Path.Combine(AppContext.BaseDirectory, "Dossier.Cli.dll"), .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        using var program = Process.Start(start)!;
        var said = await Task.WhenAll(program.StandardOutput.ReadToEndAsync(), program.StandardError.ReadToEndAsync());
        await program.WaitForExitAsync();
        return (program.ExitCode, program.ExitCode == 0 ? "" : said[1]);
    }

    private async Task<PdfDocument> Print(string path, string format)
    {
        var page = await Visit(path);
        return PdfDocument.Open(await page.PdfAsync(new() { Format = format }));
    }

    private static string Text(PdfDocument pdf, int page) =>
        UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor.ContentOrderTextExtractor.GetText(pdf.GetPage(page));

    /// <summary>Above the page's number.</summary>
    private static string LastLine(UglyToad.PdfPig.Content.Page page)
    {
        var body = page.Letters.Where(letter => letter.StartBaseLine.Y > 50).ToArray();
        double lowest = body.Min(letter => letter.StartBaseLine.Y);
        return Squeezed(string.Concat(
            body.Where(letter => letter.StartBaseLine.Y < lowest + 2)
                .OrderBy(letter => letter.StartBaseLine.X)
                .Select(letter => letter.Value)));
    }

    private static string Squeezed(string text) => Space().Replace(text, "");

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Space();
}
