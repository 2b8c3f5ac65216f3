using System.Text;
using System.Text.RegularExpressions;
using Dossier.App.Assembling;
using Dossier.App.Reporting;
using Dossier.Diagnostics;
using Dossier.Tests.Site;

namespace Dossier.Tests.Cases;

/// <summary>
/// Whatever is wrong with a record whose rights are <c>none</c>: no message has a word that only the record and its
/// article have, neither for people nor for programs.
/// </summary>
public sealed partial class RightsOfMessagesTests
{
    /// <summary>The words of the program's own messages, its keys and its vocabularies.</summary>
    private static readonly Lazy<HashSet<string>> OfProgram = new(
        () => WordsIn(Directory.EnumerateFiles(Repository.Folder("src"), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal))
            .SelectMany(path => Literals().Matches(File.ReadAllText(path)).Select(literal => literal.Value))));

    public static TheoryData<string, string> Records =>
    [
        .. TestFolders.CaseNames.SelectMany(slug =>
        {
            string folder = Path.Combine(TestFolders.Case(slug), "input/sources");
            return Directory.Exists(folder)
                ? Directory.EnumerateFiles(folder, "*.yaml").Select(path => (slug, Path.GetFileName(path)))
                : [];
        }),
    ];

    [Theory]
    [MemberData(nameof(Records))]
    public void No_message_has_a_word_of_a_record_without_rights(string slug, string name)
    {
        using var dossier = TemporaryDossier.OfCase(slug);
        string path = Path.Combine(dossier.Root, "input/sources", name);
        string record = Encoding.UTF8.GetString(File.ReadAllBytes(path)).TrimStart('\ufeff');
        dossier.Write("input/sources/" + name, "rights: none\n" + RightsLine().Replace(record, ""));

        var (corpus, diagnostics) = Compiler.Compile(dossier.Root);
        using var json = new StringWriter();
        JsonReport.Write(new CheckResult(corpus, diagnostics, []), null, json);
        string seed = Path.Combine(
            dossier.Root,
            "seeds",
            SeedLine().Match(record).Groups["name"].Value is { Length: > 0 } written ? written : "?");
        var secret = WordsIn([record, File.Exists(seed) ? File.ReadAllText(seed) : ""]);
        secret.ExceptWith(WordsIn(Directory.EnumerateFiles(dossier.Root, "*", SearchOption.AllDirectories)
            .Where(file => file != path && file != seed)
            .SelectMany(file => (string[])[Path.GetFileName(file), File.ReadAllText(file)])));
        secret.ExceptWith(OfProgram.Value);
        // The names of the files and the ids of passages are published, and so are dates and the checksum.
        secret.ExceptWith(WordsIn([name, seed, .. PassageIds().Matches(record).Select(id => id.Value)]));
        secret.RemoveWhere(word => word.Any(char.IsAsciiDigit));

        var shown = WordsIn([CaseTests.Report(diagnostics), json.ToString()]);
        shown.IntersectWith(secret);
        Assert.True(shown.Count == 0, $"{string.Join(", ", shown)}\n{CaseTests.Report(diagnostics)}");
    }

    private static HashSet<string> WordsIn(IEnumerable<string> texts) =>
        texts.SelectMany(text => Words().Matches(text).Select(word => word.Value))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]{3,}", RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    [GeneratedRegex("\"[^\"\\n]*\"", RegexOptions.CultureInvariant)]
    private static partial Regex Literals();

    [GeneratedRegex(@"^rights:.*\n", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex RightsLine();

    [GeneratedRegex(
        @"^seed:\s*(?<name>\S+)",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex SeedLine();

    [GeneratedRegex(@"(?<=\bid: *)[a-z0-9-]+\b(?=\s*[,}\n])", RegexOptions.CultureInvariant)]
    private static partial Regex PassageIds();
}
