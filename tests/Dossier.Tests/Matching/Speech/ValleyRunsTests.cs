using Dossier.Matching.Speech;
using Dossier.Reading.Files;
using Dossier.Tests.Cases;
using Dossier.Tests.Site;
using Dossier.Text;

namespace Dossier.Tests.Matching.Speech;

/// <summary>
/// What stands inside quotation marks in the articles of the Valley, in five languages: <c>ValleyRuns.txt</c> was
/// compared with them. Whatever else is read as a mark, these stay.
/// </summary>
public sealed class ValleyRunsTests
{
    private const int Shown = 40;

    [Fact]
    public void The_articles_keep_their_quotations()
    {
        string actual = string.Concat(SourceLoader
            .Load(TestFolders.Valley).Value
            .Where(file => file.Kind == FileKind.Seed)
            .SelectMany(seed => QuotationMarks.Runs(seed.Text).Select(
                run => $"{seed.Path}:{seed.Lines.PositionOf(run.Start)} {Ends(seed.Text[run.Start..run.End])}\n")));
        string file = Repository.Folder("tests/Dossier.Tests/Matching/Speech/ValleyRuns.txt");
        ExpectedFiles.AssertText(file, actual);
    }

    private static string Ends(string run) => run.Length <= 2 * Shown ? run : $"{run[..Shown]} … {run[^Shown..]}";
}
