using Dossier.Linking;
using Dossier.Tests.Cases;
using Dossier.Wording;

namespace Dossier.Tests.Matching;

/// <summary>
/// What is found in the articles of a case: <c>words.txt</c> has the words that the site shows of each passage,
/// <c>mentions.txt</c> the actors that each article names, and how.
/// </summary>
public sealed class AnchoredCaseTests
{
    public static TheoryData<string> Quoted => [.. TestFolders.CasesWith("words.txt")];

    public static TheoryData<string> Naming => [.. TestFolders.CasesWith("mentions.txt")];

    [Theory]
    [MemberData(nameof(Quoted))]
    public void What_is_shown_of_each_passage(string slug) => AssertCase(slug, "words.txt", corpus => corpus.Statements
        .Where(statement => StatementQuotes.Compose(statement) is not null)
        .Select(statement => $"{statement.Id}: {string.Join(" | ", StatementQuotes.Compose(statement)!.Parts)}\n"));

    [Theory]
    [MemberData(nameof(Naming))]
    public void Who_is_named_in_each_article(string slug) =>
        AssertCase(slug, "mentions.txt", corpus => corpus.Sources.SelectMany(
            source => source.Mentions.Select(
                mention =>
                    $"{source.Id}: {mention.Actor} ({source.Seed.Text[mention.Span.Start..mention.Span.End]})\n")));

    private static void AssertCase(string slug, string file, Func<Corpus, IEnumerable<string>> describe)
    {
        using var dossier = TemporaryDossier.OfCase(slug);
        string actual = string.Concat(describe(Compiler.Compile(dossier.Root).Value!));
        ExpectedFiles.AssertText(Path.Combine(TestFolders.Case(slug), file), actual);
    }
}
