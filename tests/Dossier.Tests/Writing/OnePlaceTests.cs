using System.Text.RegularExpressions;

namespace Dossier.Tests.Writing;

/// <summary>
/// All that the program does to files it does in one place, which follows no link and waits for no pipe, and where
/// tests let the disk fail.
/// </summary>
public sealed partial class OnePlaceTests
{
    private static readonly string[] Assemblies = ["Dossier", "Dossier.App", "Dossier.Theme", "Dossier.Cli"];

    [Fact]
    public void Only_the_disk_writes_moves_and_deletes() =>
        Assert.Equal(
            ["Dossier.App.Writing.Disk", "Dossier.App.Writing.NewFile"], Callers(Writing()), StringComparer.Ordinal);

    [Fact]
    public void Only_regular_files_are_opened() =>
        Assert.Equal(["Dossier.Reading.Files.RegularFile"], Callers(Opening()), StringComparer.Ordinal);

    [Fact]
    public void A_handle_is_opened_by_these_alone() =>
        Assert.Equal(
            [
                "Dossier.App.Commands.OpenFileLimit", "Dossier.App.Reporting.StandardStream",
                "Dossier.App.Writing.Disk",
                "Dossier.Reading.Files.RegularFile"
            ],
            Callers(Handle()), StringComparer.Ordinal);

    [Fact]
    public void A_call_that_writes_is_seen()
    {
        string[] calls =
        [
            .. CalledMembers.Of(typeof(OnePlaceTests).Assembly.Location)
            .Select(call => call.Called)
            .Where(name => Writing().IsMatch(name))
            .Distinct(StringComparer.Ordinal)
        ];
        Assert.Contains(
            "System.IO.File.WriteAllText(string",
            calls.Select(name => name.EndsWith("(string", StringComparison.Ordinal) ? name : name + "(string"),
            StringComparer.Ordinal);
        Assert.Contains("System.IO.Directory.CreateDirectory", calls, StringComparer.Ordinal);
        Assert.Contains("System.IO.File.CreateSymbolicLink", calls, StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("System.IO.FileStream..ctor(string", true)]
    [InlineData("System.IO.FileStream..ctor", false)]
    [InlineData("System.IO.FileInfo..ctor(string", false)]
    [InlineData("System.IO.FileInfo.get_Length", false)]
    [InlineData("System.IO.FileInfo.CopyTo", true)]
    [InlineData("System.IO.FileSystemInfo.Delete", true)]
    [InlineData("System.IO.StreamWriter..ctor(string", true)]
    [InlineData("System.IO.StreamWriter..ctor", false)]
    [InlineData("System.IO.RandomAccess.Write", true)]
    [InlineData("System.IO.RandomAccess.Read", false)]
    [InlineData("System.IO.Compression.ZipFile.ExtractToDirectory", true)]
    [InlineData("System.IO.Directory.EnumerateFileSystemEntries", false)]
    public void What_writes_is_told_from_what_does_not(string member, bool writes) =>
        Assert.Equal(writes, Writing().IsMatch(member));

    private static string[] Callers(Regex members) =>
    [
        .. Assemblies.SelectMany(name => CalledMembers.Of(Path.Combine(AppContext.BaseDirectory, name + ".dll")))
            .Where(call => members.IsMatch(call.Called))
            .Select(call => call.Caller)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

    // A stream or a writer that is made of a name opens the file of that name.
    [GeneratedRegex(
        @"^System\.IO\.(File\.(Write|Append|Create|Open(?!Handle)|Copy|Move|Delete|Replace|Set|Encrypt|Decrypt)|Directory\.(Create|Delete|Move|Set)|(File|Directory|FileSystem)Info\.(Create|Delete|Move|Copy|Replace|Open|Append|set_|Encrypt|Decrypt)|(FileStream|StreamWriter)\.\.ctor\(string|RandomAccess\.(Write|SetLength|Flush)|Compression\.Zip|MemoryMappedFiles\.|Pipes\.)|^System\.Formats\.Tar\.TarFile",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Writing();

    [GeneratedRegex(@"^System\.IO\.File\.OpenHandle", RegexOptions.ExplicitCapture)]
    private static partial Regex Handle();

    [GeneratedRegex(
        @"^System\.IO\.(File\.(Read|Open(?!Handle))|FileInfo\.Open|(FileStream|StreamReader)\.\.ctor\(string)|^System\.Formats\.Tar\.",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Opening();
}
