using Dossier.Coverage;
using Dossier.Diagnostics;
using Dossier.Reading.Markdown;
using Dossier.Text;

namespace Dossier.Tests.Coverage;

public sealed class ProseSentencesTests
{
    [Fact]
    public void A_citation_is_for_the_sentence_it_follows() => Assert.Equal(
        ["- 1:1 Boats wait.", "+ 1:13 Crews wait too.", "+ 1:36 They sail, and return.", "- 2:1 Nobody knows."],
        Sentences("Boats wait. Crews wait too. [@a#b] They sail, [@a#b; @a#c] and return.\nNobody knows."));

    [Fact]
    public void A_link_to_the_words_themselves_cites_them_and_a_link_to_a_record_does_not() => Assert.Equal(
        ["+ 1:1 She was in no hurry.", "- 1:37 Lind was."],
        Sentences("She was [[a#b|in no hurry]]. [[lind|Lind]] was."));

    [Fact]
    public void What_says_nothing_of_the_sources_needs_no_citation() => Assert.Equal(
        ["- 11:3 the second of them."],
        Sentences("""
            # A heading. Another.

            > The curators’ own note. It stays.

                code. More code.

            The articles name these demands:

            - **Pay:**
              - 
            - the second of them.

            ---

            ![A picture. Of a boat.](boat.png)
            """));

    [Fact]
    public void A_row_of_a_table_is_cited_by_any_of_its_cells() => Assert.Equal(
        ["+ 3:2 Pay refused. Twice.", "- 4:2 Rest granted"],
        Sentences("| Demand | Answer |\n|---|---|\n| Pay | refused. Twice. [@a#b] |\n| Rest | granted |"));

    [Fact]
    public void Emphasis_code_and_entities_are_read_as_they_are_shown() => Assert.Equal(
        ["- 1:1 The U.S. boats & “crews” wait.", "- 1:42 Dossier.yaml says so."],
        Sentences("The **U.S.** boats &amp; “*crews*” wait. `Dossier.yaml` says so."));

    private static string[] Sentences(string markdown)
    {
        var file = new SourceFile("input/pages/index.md", FileKind.Page, markdown);
        var diagnostics = new List<Diagnostic>();
        var prose = ProseParser.Parse(markdown, null, (start, length) => file.At(start, length), diagnostics)!;
        Assert.Empty(diagnostics);
        return [.. ProseSentences.Split(prose, "en").Select(
            sentence =>
                $"{(sentence.IsCited ? '+' : '-')} {sentence.Place.Position.Line}:{sentence.Place.Position.Column} {sentence.Text}")];
    }
}
