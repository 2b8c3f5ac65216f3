using Dossier.Diagnostics;
using Dossier.Model;
using Dossier.Reading.Markdown;
using Dossier.Text;

namespace Dossier.Tests.Reading.Markdown;

public sealed class ProseParserTests
{
    [Theory]
    [InlineData("[[crews]] and [[ crews | the crews ]]", "crews crews", "", "")]
    [InlineData("[[crews|the\ncrews]]", "crews", "", "")]
    [InlineData("> - [[crews|the\n>   crews]]", "crews", "", "")]
    [InlineData("[[crews|“we [the crews] sail”]] [[port|a [b]]]", "crews port", "", "")]
    [InlineData("[[tide#ready]] [[#own|this]]", "", "tide#ready self#own", "")]
    [InlineData("[@tide#ready; @#own]\n[@tide#a;\n@tide#b]", "", "tide#ready self#own tide#a tide#b", "")]
    [InlineData("\\[[crews]] \\[@tide#ready] `[[crews]]`", "", "", "")]
    [InlineData("    [[code]]\n\n```\n[@code#code]\n```", "", "", "")]
    [InlineData("<!-- [[crews]] [@tide#ready] -->\n\n<!-- [[port]] --> x", "", "", "")]
    [InlineData("| a |\n|---|\n| [[crews\\|x]] |", "crews", "", "")]
    [InlineData("[a](map.pdf) ![b](pictures/b.png) [c](#part)", "", "", "map.pdf pictures/b.png #part")]
    [InlineData("[a](https://example.org) <https://example.org> [b](mailto:x@example.org) <x@example.org>", "", "", "")]
    [InlineData("[a][r]\n\n[r]: map.pdf", "", "", "map.pdf")]
    public void Parse_collects_what_the_prose_leads_to(string markdown, string links, string passages, string files)
    {
        var (prose, said) = Parse(markdown);
        Assert.Equal("", said);
        Assert.Equal(
            (links, passages, files),
            (string.Join(' ', prose!.Links.Select(link => link.Value)), string.Join(
                ' ',
                prose.Passages.Select(passage => passage.Value)), string.Join(
                    ' ', prose.Files.Select(file => file.Value))));
    }

    [Theory]
    [InlineData("x\n\n[a](javascript:x)", "DOS022 3:1")]
    [InlineData("[a](JaVaScRiPt:x)", "DOS022 1:1")]
    [InlineData("[a](<  javascript:x>)", "DOS022 1:1")]
    [InlineData("[a](&#x6A;avascript&colon;x)", "DOS022 1:1")]
    [InlineData("[a](java&Tab;script:x)", "DOS022 1:1")]
    [InlineData("[a](java&NewLine;script:x)", "DOS022 1:1")]
    [InlineData("[a](\\javascript:x)", "DOS022 1:1")]
    [InlineData("![a](data:image/svg+xml,x)", "DOS022 1:1")]
    [InlineData("![a](//example.org/x.png)", "DOS022 1:1")]
    [InlineData("![a](http://example.org/x.png)", "DOS022 1:1")]
    [InlineData("[a](/\\example.org)", "DOS022 1:1")]
    [InlineData("[a](file:x) <vbscript:x> <ftp://example.org>", "DOS022 1:1, DOS022 1:13, DOS022 1:26")]
    [InlineData("🌊 [a][r]\n\n[r]: <javascript:x>", "DOS022 1:3")]
    [InlineData("| a |\n|---|\n| [x](data:x) |", "DOS022 3:3")]
    [InlineData("[a](x/../../y)", "DOS022 1:1")]
    [InlineData("[@]", "DOS120 1:1")]
    [InlineData("[@tide] [[tide#]] [@#own; tide#Ready]", "DOS120 1:1, DOS120 1:9, DOS120 1:19")]
    [InlineData("[[crews [[port]]", "DOS067 1:1")]
    [InlineData("[[crews] [@tide#ready", "DOS067 1:1, DOS067 1:10")]
    [InlineData("see @#own, [see @#own], \\@#own, \\[@#own]", "DOS067 1:12")]
    [InlineData("*[[crews]* x\n[tide#a [see @tide#a; @tide#b]", "DOS067 1:2, DOS067 2:9")]
    [InlineData("# [^1]\n\n[^1]: <x>", "DOS068 3:1")]
    [InlineData("[@tide#ready and [[crews]] or [@tide#ready]", "DOS067 1:1")]
    [InlineData("x <!-- y", "DOS068 1:3")]
    public void Parse_reports_what_may_not_stand_there(string markdown, string expected) =>
        Assert.Equal(expected, Parse(markdown).Said);

    [Fact]
    public void Parse_takes_html_and_attributes_for_text()
    {
        var (prose, said) = Parse("<script>x</script>\n\n# A {onclick=x}\n\n<b>b</b> {.c}");
        Assert.Equal("DOS069 1:1, DOS069 5:1", said);
        string html = Markdig.Markdown.ToHtml(prose!.Document, ProseParser.Pipeline);
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<b>", html, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("{onclick=x}", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[", 15_900)]
    [InlineData("![a](", 3_100)]
    [InlineData("<?", 7_900)]
    [InlineData("*a ", 5_300)]
    [InlineData("`", 15_900)]
    [InlineData("[[a", 5_300)]
    [InlineData("> ", 7_900)]
    [InlineData("- ", 7_900)]
    [InlineData("|", 15_900)]
    [InlineData("&#", 7_900)]
    [InlineData("a\\\n", 5_300)]
    public void Parse_takes_bounded_memory_for_any_block_it_takes(string piece, int count)
    {
        string text = string.Concat(Enumerable.Repeat(piece, count));
        long before = GC.GetAllocatedBytesForCurrentThread();
        string said = Parse(text).Said;
        Assert.True(said is "" or "DOS012 1:1", said);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 1, 32 << 20);
    }

    [Fact]
    public void Parse_refuses_more_definitions_of_links_than_can_be_read()
    {
        Assert.DoesNotContain("DOS095", Parse(Definitions(5_000)).Said, StringComparison.Ordinal);
        Assert.Equal("DOS095 10001:1", Parse(Definitions(5_001)).Said);

        static string Definitions(int count) =>
            string.Concat(Enumerable.Range(1, count).Select(i => $"[l{i}]: /a\n\n"));
    }

    [Theory]
    [InlineData(16_001, 1, "DOS060 3:1")]
    [InlineData(15_999, 1, "")]
    [InlineData(4_000, 5, "DOS060 3:1")]
    public void Parse_refuses_blocks_that_are_too_large(int length, int lines, string expected) =>
        Assert.Equal(
            expected,
            Parse("x\n\n" + string.Concat(Enumerable.Repeat(new string('a', length - 1) + "\n", lines)) + "\nx").Said);

    [Theory]
    [InlineData("As the port[a]: no.", "")]
    [InlineData("`a[0]: b`", "")]
    [InlineData("\\[l]: /a", "")]
    [InlineData("\\]:", "")]
    [InlineData("[l]: /a", "DOS095 10001:1")]
    [InlineData("[l\\\\]: /a", "DOS095 10001:1")]
    [InlineData("> 1. - [l]: /a", "DOS095 10001:8")]
    [InlineData("[l\\[l\\]\nl]: /a", "DOS095 15001:1")]
    public void Addresses_of_links_are_counted_where_a_line_begins_with_one(string line, string expected) =>
        Assert.Equal(expected, Parse(string.Concat(Enumerable.Repeat($"{line}\n\n", 5_001))).Said);

    private static (ProseText? Prose, string Said) Parse(string markdown)
    {
        var diagnostics = new List<Diagnostic>();
        var file = new SourceFile("input/pages/x.md", FileKind.Page, markdown);
        var prose = ProseParser.Parse(
            markdown, new SourceId("self"), (start, length) => file.At(start, length), diagnostics);
        return (
            prose,
            string.Join(
                ", ",
                diagnostics.Select(diagnostic =>
                    $"{diagnostic.Code} {diagnostic.Span.Position.Line}:{diagnostic.Span.Position.Column}")));
    }
}
