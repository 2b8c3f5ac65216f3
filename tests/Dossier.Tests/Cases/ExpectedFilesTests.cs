using Xunit.Sdk;

namespace Dossier.Tests.Cases;

public sealed class ExpectedFilesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("dossier-").FullName;

    private string ExpectedText => Path.Combine(_folder, "stage", "expected.txt");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_first_line_that_differs_is_told_and_the_file_stays()
    {
        ExpectedFiles.AssertText(ExpectedText, "one\ntwo\n", Accepting);
        ExpectedFiles.AssertText(ExpectedText, "one\ntwo\n", Comparing);
        string message = FailureOf(() => ExpectedFiles.AssertText(ExpectedText, "one\nthree\n", Comparing));
        Assert.Equal(
            $"""
            {ExpectedText} differs from what is made now, first in line 2:
            - two
            + three
            If this is right, run the test again with DOSSIER_ACCEPT=1 in the environment, which writes it, and read the difference before you commit it.
            The whole text is now:
            one
            three

            """,
            message);
        Assert.Equal("one\ntwo\n", File.ReadAllText(ExpectedText));
    }

    [Fact]
    public void A_file_that_is_not_there_is_not_taken_for_an_empty_one() =>
        Assert.StartsWith(
            $"{ExpectedText} is not there.\n",
            FailureOf(() => ExpectedFiles.AssertText(ExpectedText, "", Comparing)), StringComparison.Ordinal);

    [Fact]
    public void Accepted_text_is_written_as_it_is()
    {
        ExpectedFiles.AssertText(ExpectedText, "old", Accepting);
        ExpectedFiles.AssertText(ExpectedText, "“new”\n", Accepting);
        Assert.Equal("“new”\n"u8, File.ReadAllBytes(ExpectedText));
    }

    [Theory]
    [InlineData("true")]
    [InlineData("1")]
    public void Accepting_is_refused_in_CI_even_where_nothing_differs(string ci)
    {
        ExpectedFiles.AssertText(ExpectedText, "same", Accepting);
        string? InCi(string name) => name == "CI" ? ci : Accepting(name);
        string[] messages =
        [
            FailureOf(() => ExpectedFiles.AssertText(ExpectedText, "same", InCi)),
            FailureOf(() => ExpectedFiles.AssertText(ExpectedText, "other", InCi)),
            FailureOf(
                () => ExpectedFiles.AssertFiles(_folder, new Dictionary<string, byte[]>(StringComparer.Ordinal), InCi)),
        ];
        Assert.All(messages, message => Assert.Equal(
            "DOSSIER_ACCEPT=1 is refused where CI is set: expected output is accepted by somebody who reads it, and "
            + "then committed.",
            message));
        Assert.Equal("same", File.ReadAllText(ExpectedText));
    }

    [Fact]
    public void Files_that_are_missing_changed_or_too_many_are_told_and_on_acceptance_written_or_deleted()
    {
        ExpectedFiles.AssertFiles(_folder, Files(("a/changed", "1"), ("a/same", "2"), ("gone", "3")), Accepting);
        var now = Files(("a/added", "4"), ("a/changed", "5"), ("a/same", "2"));
        Assert.StartsWith(
            $"{_folder} differs from what is made now in a/added, a/changed, gone.\n",
            FailureOf(() => ExpectedFiles.AssertFiles(_folder, now, Comparing)), StringComparison.Ordinal);
        ExpectedFiles.AssertFiles(_folder, now, Accepting);
        Assert.Equal(now, ExpectedFiles.Read(_folder));
        ExpectedFiles.AssertFiles(_folder, now, Comparing);
    }

    private static string? Comparing(string variable) => null;

    private static string? Accepting(string variable) => variable == "DOSSIER_ACCEPT" ? "1" : null;

    private static SortedDictionary<string, byte[]> Files(params (string Path, string Text)[] files) =>
        new(
            files.ToDictionary(
                file => file.Path, file => System.Text.Encoding.UTF8.GetBytes(file.Text), StringComparer.Ordinal),
            StringComparer.Ordinal);

    private static string FailureOf(Action assertion)
    {
        var failure = Assert.ThrowsAny<XunitException>(assertion);
        return failure.Message;
    }
}
