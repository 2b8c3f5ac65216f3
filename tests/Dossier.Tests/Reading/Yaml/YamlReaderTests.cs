using System.Text;
using Dossier.Diagnostics;
using Dossier.Reading.Yaml;
using Dossier.Tests.Cases;
using Dossier.Tests.Writing;
using Dossier.Text;

namespace Dossier.Tests.Reading.Yaml;

public sealed class YamlReaderTests
{
    [Theory]
    [InlineData("[", 20_000, "DOS012 1:66")]
    [InlineData("{a: ", 20_000, "DOS012 1:258")]
    [InlineData("- ", 20_000, "DOS012 1:131")]
    [InlineData("[", 64, "DOS010 1:64")]
    public void Read_stops_at_its_depth_limit_before_the_stack_does(string bracket, int count, string expected)
    {
        string text = string.Concat(Enumerable.Repeat(bracket, count));
        long before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal(expected, Read(text).Said);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 1, 8 << 20);
    }

    [Theory]
    [InlineData("- a\n", "DOS095 5001:3")]
    [InlineData("k{0}: a\n", "DOS095 5001:1")]
    public void Read_stops_after_five_thousand_entries(string entry, string expected)
    {
        Assert.Equal("", Read(Entries(5_000)).Said);
        Assert.Equal(expected, Read(Entries(5_001)).Said);

        string Entries(int count) => string.Concat(
            Enumerable.Range(0, count).Select(i => entry.Replace("{0}", $"{i}", StringComparison.Ordinal)));
    }

    [Fact]
    public void Read_stops_at_its_depth_limit_in_a_block_40_000_deep()
    {
        var text = new StringBuilder();
        for (int depth = 0; depth < 1_000; depth++)
            text.Append(' ', depth).Append("a:\n");
        Assert.Equal("DOS012 65:65", Read(text.ToString()).Said);
        Assert.Equal("DOS012 1:258", Read(string.Concat(Enumerable.Repeat("{a: ", 40_000))).Said);
    }

    [Fact]
    public void Read_refuses_a_bomb_of_aliases_at_its_first_anchor()
    {
        var bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int level = 1; level < 30; level++)
            bomb.Append($"a{level}: &a{level} [*a{level - 1}, *a{level - 1}]\n");
        Assert.Equal("DOS011 1:5", Read(bomb.ToString()).Said);
    }

    [Theory]
    [InlineData("a: &a [*a]", "DOS011 1:4")]
    [InlineData("&a a: b", "DOS011 1:1")]
    [InlineData("a: *a", "DOS011 1:4")]
    [InlineData("a: *", "DOS011 1:4")]
    [InlineData("<<: {a: b}", "DOS011 1:1")]
    [InlineData("a:\n  <<: [x]", "DOS011 2:3")]
    [InlineData("a: !!binary aGk=", "DOS011 1:4")]
    [InlineData("!x\na: b", "DOS011 1:1")]
    [InlineData("? [a]\n: b", "DOS011 1:3")]
    [InlineData("{[a]: b}", "DOS011 1:2")]
    [InlineData("a: b\n---\nc: d", "DOS011 2:1")]
    [InlineData("a: b\n...\n---\nc: d", "DOS011 3:1")]
    [InlineData("a: 1\nb: 2\na: 3\na: 4", "DOS013 3:1, DOS013 4:1")]
    [InlineData("a: 1\n\"a\": 2", "DOS013 2:2")]
    [InlineData("", "DOS007 1:1")]
    [InlineData("\n\n# remark", "DOS007 1:1")]
    [InlineData("a:\n\tb: c", "DOS010 2:1")]
    [InlineData("a:\n  - b\n \t- c: [", "DOS010 3:2")]
    [InlineData("a: \"b\nc: d", "DOS010 1:4")]
    [InlineData("x: 1\na: 'b", "DOS010 2:4")]
    [InlineData("a: [1\nb: 2", "DOS010 1:4")]
    [InlineData("a: b: c", "DOS010 1:5")]
    [InlineData("a: ]", "DOS010 1:4")]
    [InlineData("a: @b", "DOS010 1:4")]
    [InlineData("a: \"\\x\"", "DOS010 1:5")]
    [InlineData("a: \"\\ud800\"", "DOS010 1:5")]
    [InlineData("a: \"\\U00110000\"", "DOS010 1:5")]
    [InlineData("a: [b, {c: d]\ne: f", "DOS010 1:4")]
    [InlineData("a: b\r\n\r\nc\r\nd: e", "DOS010 3:1")]
    [InlineData("a: b\r\n c: d", "DOS010 2:2")]
    [InlineData("a: \"\\0\"", "DOS002 1:4")]
    [InlineData("\"\\e\": b", "DOS002 1:1")]
    public void Read_reports_at_the_place_of_the_mistake(string text, string expected) =>
        Assert.Equal(expected, Read(text).Said);

    [Fact]
    public void What_is_said_depends_on_no_message_of_the_parser() => Assert.DoesNotContain(
        CalledMembers.Of(typeof(YamlReader).Assembly.Location),
        call => call.Caller.StartsWith("Dossier.Reading.Yaml.", StringComparison.Ordinal)
            && call.Called == "System.Exception.get_Message");

    [Theory]
    [InlineData("a: no", "no")]
    [InlineData("a: 012", "012")]
    [InlineData("a: 1e3", "1e3")]
    [InlineData("a: 2030-05-02", "2030-05-02")]
    [InlineData("a: 0x1F", "0x1F")]
    [InlineData("a: .nan", ".nan")]
    [InlineData("a: 'it''s'", "it's")]
    [InlineData("a: \"\\ud83c\\udf0a\"", "🌊")]
    [InlineData("a: >-\n  one\n  two\n", "one two")]
    [InlineData("a: >-\r\n  one\r\n  two\r\n", "one two")]
    [InlineData("a: |\n  one\n  two\n", "one\ntwo\n")]
    public void Every_scalar_is_text(string text, string value)
    {
        var (node, said) = Read(text);
        Assert.Equal("", said);
        Assert.Equal(value, Assert.IsType<YamlScalar>(Assert.IsType<YamlMapping>(node).Entries[0].Value).Value);
    }

    [Theory]
    [InlineData("a: b", "b")]
    [InlineData("🌊: 🐟x # y", "🐟x")]
    [InlineData("a: 'b c'", "b c")]
    [InlineData("a: \"b\"\r\n", "b")]
    [InlineData("# ä\r\na: >-\r\n\r\n  one\r\n  two\r\n\r\nb: c", "one\r\n  two")]
    [InlineData("a: |2-\n   one\nb: c", "one")]
    [InlineData("a: one\n  two\nb: c", "one\n  two")]
    [InlineData("a: ''", "")]
    public void A_scalar_knows_where_its_characters_stand(string text, string place)
    {
        var span = ((YamlMapping)Read(text).Node!).Entries[0].Value.Span;
        Assert.Equal(place, text.Substring(span.Start, span.Length));
    }

    [Fact]
    public void LocatePart_finds_the_same_occurrence_in_the_file()
    {
        const string text = "a: >-\n  one two\n  one two\n";
        var file = new SourceFile("x.yaml", FileKind.Actor, text);
        var scalar = (YamlScalar)((YamlMapping)YamlReader.Read(file, 0, text.Length, [])!).Entries[0].Value;
        Assert.Equal("one two one two", scalar.Value);
        Assert.Equal((3, 7), ScalarText.LocatePart(scalar.Span, scalar.Value, 12, 3).Position);
        var wrapped = ScalarText.LocatePart(scalar.Span, scalar.Value, 4, 8);
        Assert.Equal(((2, 7), "two\n  one "), (wrapped.Position, text.Substring(wrapped.Start, wrapped.Length)));
        Assert.Equal((2, 3), ScalarText.LocatePart(scalar.Span, scalar.Value, 15, 0).Position);
    }

    private static (YamlNode? Node, string Said) Read(string text)
    {
        var diagnostics = new List<Diagnostic>();
        var node = YamlReader.Read(new SourceFile("x.yaml", FileKind.Actor, text), 0, text.Length, diagnostics);
        _ = CaseTests.Report(diagnostics);
        return (
            node,
            string.Join(
                ", ",
                diagnostics.Select(diagnostic =>
                    $"{diagnostic.Code} {diagnostic.Span.Position.Line}:{diagnostic.Span.Position.Column}")));
    }
}
