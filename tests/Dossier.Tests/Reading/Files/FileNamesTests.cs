using Dossier.Reading.Files;
using Dossier.Tests.Cases;
using Dossier.Tests.Writing;

namespace Dossier.Tests.Reading.Files;

/// <summary>
/// Names that not every system can have. Written here and not as cases: nobody could check those out.
/// </summary>
public sealed class FileNamesTests
{
    private const string Message = "error DOS084: the name has bytes in it that are not UTF-8, shown as “\ufffd”, so "
        + "it cannot be opened; rename it";

    [Theory]
    [InlineData("con", "Windows keeps the name “con” for a device, whatever ending it has; rename it")]
    [InlineData("CON.txt", "Windows keeps the name “CON” for a device, whatever ending it has; rename it")]
    [InlineData("aux.tar.gz", "Windows keeps the name “aux” for a device, whatever ending it has; rename it")]
    [InlineData("nul .txt", "Windows keeps the name “nul” for a device, whatever ending it has; rename it")]
    [InlineData("Prn.css", "Windows keeps the name “Prn” for a device, whatever ending it has; rename it")]
    [InlineData("com1.txt", "Windows keeps the name “com1” for a device, whatever ending it has; rename it")]
    [InlineData("LPT\u00b3", "Windows keeps the name “LPT\u00b3” for a device, whatever ending it has; rename it")]
    [InlineData("CONIN$", "Windows keeps the name “CONIN$” for a device, whatever ending it has; rename it")]
    [InlineData("x.", "the name ends in a full stop, which Windows removes; rename it")]
    [InlineData("x...", "the name ends in a full stop, which Windows removes; rename it")]
    [InlineData("x ", "the name ends in a space, which Windows removes; rename it")]
    [InlineData("x. ", "the name ends in a space, which Windows removes; rename it")]
    [InlineData("a:b", "the name has “:” in it, which Windows refuses in the name of a file; rename it")]
    [InlineData("a?b", "the name has “?” in it, which Windows refuses in the name of a file; rename it")]
    [InlineData("a\\b", "the name has “\\” in it, which Windows refuses in the name of a file; rename it")]
    [InlineData(
        "a\u0001b",
        "the name has “U+0001 control character” in it, which Windows refuses in the name of a file; rename it")]
    [InlineData(
        "a\nb", "the name has “U+000A line feed” in it, which Windows refuses in the name of a file; rename it")]
    [InlineData(
        "a\u007fb", "the name has “U+007F delete” in it, which Windows refuses in the name of a file; rename it")]
    public void What_Windows_refuses_is_said(string name, string refusal) =>
        Assert.Equal(refusal, PortableName.Refusal(name)?.Text);

    [Theory]
    [InlineData("console.txt")]
    [InlineData("con-text.txt")]
    [InlineData("text.con")]
    [InlineData("com.txt")]
    [InlineData("com10.txt")]
    [InlineData(".nojekyll")]
    [InlineData(" x.txt")]
    [InlineData("a b.txt")]
    [InlineData("récit–“x”.txt")]
    [InlineData("報告.txt")]
    [InlineData("a#b%41.txt")]
    public void Other_names_are_allowed(string name) => Assert.Null(PortableName.Refusal(name));

    [Fact]
    public void Every_name_of_seeds_and_static_is_looked_at_and_a_folder_once()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "there are no such files there");
        using var dossier = TemporaryDossier.OfBase()
            .Write("seeds/aux.txt", "x")
            .Write("seeds/x.", "x")
            .Write("input/static/CON.txt", "x")
            .Write("input/static/a?b/one.txt", "x")
            .Write("input/static/a?b/two ", "x");
        Assert.Equal(
            [
                "input/static/CON.txt:1:1: error DOS085: Windows keeps the name “CON” for a device, whatever ending "
                + "it has; rename it",
                "input/static/a?b:1:1: error DOS085: the name has “?” in it, which Windows refuses in the name of a "
                + "file; rename it",
                "input/static/a?b/two :1:1: error DOS085: the name ends in a space, which Windows removes; rename it",
                "seeds/aux.txt:1:1: error DOS085: Windows keeps the name “aux” for a device, whatever ending it has; "
                + "rename it",
                "seeds/x.:1:1: error DOS085: the name ends in a full stop, which Windows removes; rename it",
            ],
            Errors(dossier), StringComparer.Ordinal);
    }

    [Fact]
    public void A_name_that_is_not_UTF_8_is_reported_wherever_it_is()
    {
        using var dossier = TemporaryDossier.OfBase();
        using var names = NotUtf8.Make(
            dossier.Root,
            "seeds/r\\351cit.txt",
            "input/static/\\377/a.txt",
            "input/static/deep/\\300\\257",
            "input/actors/\\365.yaml",
            "input/\\376");
        Assert.Equal(
            [
                $"input/actors/\ufffd.yaml:1:1: {Message}",
                $"input/static/deep/\ufffd\ufffd:1:1: {Message}",
                $"input/static/\ufffd:1:1: {Message}",
                $"input/\ufffd:1:1: {Message}",
                $"seeds/r\ufffdcit.txt:1:1: {Message}",
            ],
            Errors(dossier), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData(
        "input/static/A.txt",
        "input/static/a.txt",
        "input/static/a.txt:1:1: error DOS075: this and input/static/A.txt differ only in capital letters, and macOS "
        + "and Windows take them for one file; rename one of them here and where it is linked to")]
    [InlineData(
        "input/static/Img/a.png",
        "input/static/img/b.png",
        "input/static/img:1:1: error DOS075: this and input/static/Img differ only in capital letters, and macOS and "
        + "Windows take them for one folder; rename one of them here and where it is linked to")]
    [InlineData(
        "input/static/E\u0301.txt",
        "input/static/\u00c9.txt",
        "input/static/\u00c9.txt:1:1: error DOS075: there are two files of this name: one has an accent as a "
        + "character of its own, which macOS takes for the same; remove one of them")]
    [InlineData(
        "input/static/E\u0301/a.txt",
        "input/static/\u00c9/b.txt",
        "input/static/\u00c9:1:1: error DOS075: there are two folders of this name: one has an accent as a character "
        + "of its own, which macOS takes for the same; remove one of them")]
    [InlineData(
        "input/static/E\u0301.txt",
        "input/static/\u00e9.txt",
        "input/static/\u00e9.txt:1:1: error DOS075: this and input/static/E\u0301.txt differ only in capital letters, "
        + "and macOS and Windows take them for one file; rename one of them here and where it is linked to")]
    [InlineData(
        "input/static/A",
        "input/static/a/b.txt",
        "input/static/a:1:1: error DOS075: this and input/static/A differ only in capital letters, and macOS and "
        + "Windows take them for one folder; rename one of them here and where it is linked to")]
    [InlineData(
        "input/static/\u03a3.txt",
        "input/static/\u03c3.txt",
        "input/static/\u03c3.txt:1:1: error DOS075: this and input/static/\u03a3.txt differ only in capital letters, "
        + "and macOS and Windows take them for one file; rename one of them here and where it is linked to")]
    [InlineData(
        "seeds/wire.txt",
        "seeds/WIRE.txt",
        "seeds/wire.txt:1:1: error DOS075: this and seeds/WIRE.txt differ only in capital letters, and macOS and "
        + "Windows take them for one file; rename one of them here and in its source")]
    public void Names_that_are_one_elsewhere_are_reported_once(string first, string second, string error)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "the two are one file here");
        using var dossier = TemporaryDossier.OfBase().Write(second, "x").Write(second + ".further", "x");
        if (first != "seeds/wire.txt")
            dossier.Write(first, "x");
        Assert.Equal([error], Errors(dossier), StringComparer.Ordinal);
    }

    private static string[] Errors(TemporaryDossier dossier) =>
        [.. dossier.Report().Split('\n').Where(line => line.Contains(": error DOS", StringComparison.Ordinal))];
}
