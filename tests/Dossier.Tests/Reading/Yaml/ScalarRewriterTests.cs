using Dossier.Reading.Yaml;
using Dossier.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Dossier.Tests.Reading.Yaml;

public sealed class ScalarRewriterTests
{
    [Theory]
    [InlineData("a: one two # x\nb: c", "a: one three # x\nb: c")]
    [InlineData("a: one\n  two\nb: c", "a: one three\nb: c")]
    [InlineData("a: 'one ''two'\r\nb: c", "a: 'one three'\r\nb: c")]
    [InlineData("a: \"one\\ttwo\"\nb: c", "a: \"one three\"\nb: c")]
    [InlineData("b: [c, {a: one two}]", "b: [c, {a: one three}]")]
    [InlineData("a: >- # x\n  one two\n\n# y\nb: c", "a: >- # x\n  one three\n\n# y\nb: c")]
    [InlineData("a: >\r\n    one\r\n    two\r\nb: c\r\n", "a: >\r\n    one\r\n    three\r\nb: c\r\n")]
    [InlineData("a: >2-\n   one two\nb: c", "a: >2-\n  one three\nb: c")]
    [InlineData("a: >-\n\n  one\n\n  two  \n     \nb: c", "a: >-\n  one\n  three\nb: c")]
    [InlineData("a: |-\n  one\n  two", "a: |-\n  one three")]
    public void Rewrite_keeps_the_style(string text, string expected) =>
        Assert.Equal(expected, Rewritten(text, "one three"));

    [Theory]
    [InlineData("a: one", "b: c", "a: 'b: c'")]
    [InlineData("a: one", "null", "a: 'null'")]
    [InlineData("a: one", "'b'c", "a: '''b''c'")]
    [InlineData("[one]", "b, c", "['b, c']")]
    [InlineData("a: 'one'", "it’s 'b'", "a: 'it’s ''b'''")]
    [InlineData("a: \"one\"", "\"b\\c\" \ufeff", "a: \"\\\"b\\\\c\\\" \\uFEFF\"")]
    [InlineData("a: >-\n  one\n", "# b: [c", "a: >-\n  # b: [c\n")]
    public void What_the_style_cannot_say_is_put_into_quotation_marks(string text, string words, string expected) =>
        Assert.Equal(expected, Rewritten(text, words));

    [Fact]
    public void Long_words_are_wrapped_as_wide_as_the_block_was() => Assert.Equal(
        "q: >-\n  We have not been\n  asked, and we have\n  no answer\nb: c\n",
        Rewritten(
            "q: >-\n  We have been\n  asked, and we have\n  no\n  answer\nb: c\n",
            "We have not been asked, and we have no answer"));

    [Fact]
    public void A_place_without_a_scalar_is_not_written_to()
    {
        var file = new SourceFile("x.yaml", FileKind.Source, "a: one");
        Assert.Null(ScalarRewriter.Rewrite(file, file.At(0, 3), "two"));
        Assert.Null(ScalarRewriter.Rewrite(new SourceFile("x.yaml", FileKind.Source, "a: ["), file.At(3, 1), "two"));
    }

    [Fact]
    public void Whatever_the_words_they_read_back_and_all_else_is_byte_for_byte_the_same()
    {
        var words = Gen.Elements(
            "one", "two,", "won’t", "'three'", "\"four\"", "a: b", "#five", "[x]", "{y}", "- z", "-", "?", "*", "&a",
            "!t", "%",
            "@", "`", "|", ">", "null", "~", "12", "…”", "水はまだ", "🌊", "a\u00a0b", "e\u0301", "\\n", "''", ":", "---",
            "...")
            .NonEmptyListOf().Select(parts => string.Join(' ', parts));
        var document = from style in Gen.Elements("plain", "'", "\"", ">-", ">", ">+", "|", "|-", "|+", ">2-")
                       from lineEnd in Gen.Elements("\n", "\r\n")
                       from old in words
                       from blanks in Gen.Choose(0, 2)
                       from remark in Gen.Elements("", " # é: [")
                       from last in Gen.Elements(true, false)
                       select new Document(style, lineEnd, old, blanks, remark, last);
        var property = Prop.ForAll(
            Arb.From(document), Arb.From(words),
            (before, now) =>
            {
                var (head, scalar, tail) = before.Text();
                if (Read(head + scalar + tail) is not { } old)
                    return;
                string after = Rewritten(old)!;
                Assert.NotNull(after);
                Assert.StartsWith(head, after, StringComparison.Ordinal);
                Assert.EndsWith(tail, after, StringComparison.Ordinal);
                Assert.Equal(now, Read(after)!.Value.TrimEnd('\n'));

                string? Rewritten(YamlScalar target) => ScalarRewriter.Rewrite(
                    new SourceFile("x.yaml", FileKind.Source, head + scalar + tail), target.Span, now);
            });
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000), property);
    }

    private sealed record Document(string Style, string LineEnd, string Words, int Blanks, string Remark, bool IsLast)
    {
        /// <summary>What stands before the scalar, the scalar, and what stands after it.</summary>
        public (string Head, string Scalar, string Tail) Text()
        {
            string head = $"# é{LineEnd}passages:{LineEnd}  - id: one{LineEnd}    quote: ";
            string next = IsLast ? "" : $"    by: [x]{LineEnd}{LineEnd}  # z{LineEnd}  - id: 'two'{LineEnd}";
            bool isBlock = Style[0] is '>' or '|';
            string below = isBlock && Style.EndsWith('+') ? "" : string.Concat(Enumerable.Repeat(LineEnd, Blanks));
            if (!isBlock)
                return (
                    head,
                    Style == "plain" ? Words
                        : Style == "'" ? ScalarForms.SingleQuoted(Words)
                        : ScalarForms.DoubleQuoted(Words),
                    Remark + LineEnd + below + next);
            string indent = new(' ', Style.Contains('2', StringComparison.Ordinal) ? 6 : 7);
            string[] lines = [.. Words.Split(' ').Chunk(4).Select(chunk => indent + string.Join(' ', chunk))];
            return ($"{head}{Style}{Remark}{LineEnd}", string.Join(LineEnd, lines), LineEnd + below + next);
        }
    }

    private static YamlScalar? Read(string text)
    {
        var file = new SourceFile("x.yaml", FileKind.Source, text);
        return YamlReader.Read(
            file,
            0,
            text.Length,
            []) is YamlMapping { Entries: [{ Value: YamlSequence { Items: [YamlMapping { Entries: [_, { Value: YamlScalar { Span.Length: > 0 } scalar }, ..] }, ..] } }] }
            ? scalar
            : null;
    }

    // The scalar that begins with “one”.
    private static string? Rewritten(string text, string words)
    {
        var file = new SourceFile("x.yaml", FileKind.Source, text);
        return ScalarRewriter.Rewrite(
            file,
            Scalars(YamlReader.Read(file, 0, text.Length, [])!).First(
                scalar => scalar.Value.TrimStart().StartsWith("one", StringComparison.Ordinal)
                    || scalar.Value.StartsWith("We", StringComparison.Ordinal)).Span,
            words);
    }

    private static IEnumerable<YamlScalar> Scalars(YamlNode node) => node switch
    {
        YamlScalar scalar => [scalar],
        YamlSequence sequence => sequence.Items.SelectMany(Scalars),
        _ => ((YamlMapping)node).Entries.SelectMany(entry => Scalars(entry.Value)),
    };
}
