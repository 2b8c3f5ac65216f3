using Dossier.Tests.Site;

namespace Dossier.Tests.Architecture;

/// <summary>
/// A line of code has at most 140 columns. Texts between three quotation marks are quoted as they are, however long
/// their lines.
/// </summary>
public sealed class LineLengthTests
{
    private const int MostColumns = 140;

    // A regular expression, an address or a row of a table that is clearer in one line.
    private static readonly string[] Excepted =
    [
        "src/Dossier/Reading/Markdown/UnreadMarkdown.cs",
        "tests/Dossier.Benchmarks/Measuring/AnchoringTime.cs",
        "tests/Dossier.Benchmarks/Measuring/ComparisonTable.cs",
        "tests/Dossier.Benchmarks/Measuring/QueryFigures.cs",
        "tests/Dossier.Benchmarks/Measuring/SearchFigures.cs",
        "tests/Dossier.Benchmarks/Measuring/StageTable.cs",
        "tests/Dossier.BrowserTests/LighthouseTests.cs",
        "tests/Dossier.Tests/Reading/Yaml/ScalarRewriterTests.cs",
        "tests/Dossier.Tests/Wording/TextFragmentTests.cs",
        "tests/Dossier.Tests/Writing/OnePlaceTests.cs",
    ];

    [Fact]
    public void Lines_have_at_most_140_columns() =>
        Assert.Equal([], SourceFiles().SelectMany(LongLines), StringComparer.Ordinal);

    [Fact]
    public void Every_exception_is_needed() =>
        Assert.Equal(
            [],
            Excepted.Where(path => !LongLinesIn(File.ReadAllLines(Repository.Folder(path))).Any()),
            StringComparer.Ordinal);

    [Theory]
    [InlineData("x", 140, 0)]
    [InlineData("x", 141, 1)]
    [InlineData("“", 141, 1)]
    public void Columns_are_counted_and_not_bytes(string letter, int columns, int expected) =>
        Assert.Equal(expected, LongLinesIn([string.Concat(Enumerable.Repeat(letter, columns))]).Count());

    [Fact]
    public void Quoted_texts_may_be_longer()
    {
        string text = new('x', 150);
        Assert.Empty(LongLinesIn([$"Check(\"\"\"{text}\"\"\");", "Check(\"\"\"", text, "\"\"\");"]));
        Assert.Equal([4], LongLinesIn(["Check(\"\"\"", text, "\"\"\");", text]));
    }

    private static IEnumerable<string> SourceFiles() =>
        new[] { "src", "tests", "theme" }
            .SelectMany(folder => Directory.EnumerateFiles(
                Repository.Folder(folder), "*.cs", SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal)
                && !path.Contains("/bin/", StringComparison.Ordinal)
                && !Excepted.Contains(path, StringComparer.Ordinal))
            .Order(StringComparer.Ordinal);

    private static IEnumerable<string> LongLines(string path) =>
        LongLinesIn(File.ReadAllLines(Repository.Folder(path))).Select(line => $"{path}:{line}");

    // The numbers of the lines, from 1.
    private static IEnumerable<int> LongLinesIn(string[] lines)
    {
        bool isQuoted = false;
        for (int i = 0; i < lines.Length; i++)
        {
            int marks = lines[i].Split("\"\"\"").Length - 1;
            if (lines[i].Length > MostColumns && !isQuoted && marks == 0)
                yield return i + 1;
            isQuoted ^= marks % 2 == 1;
        }
    }
}
