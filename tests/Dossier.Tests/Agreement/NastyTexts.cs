using System.Collections.Immutable;

namespace Dossier.Tests.Agreement;

/// <summary>
/// Texts that a file, a paragraph or a value may have by accident or by malice, each under a name for the report.
/// </summary>
internal static class NastyTexts
{
    private static readonly string[] Openers =
    [
        "[", "![", "[[", "![[", "[@", "**", "*", "_", "__", "*a", "**a ", "_a ", "`", "``a ", "<", "<!--",
        "<!-- x --> ", "&",
        "(", "[a](", "![a](", "[a][", "|", "a|",
        "> ", "- ", "1. ", "# ", "    ", "“", "‘", "«", "\"", "'", "~~", "{.term}", "“a”{.term}", "[x]: ", "[^", "\\",
        "***",
        "a*", "[*", "*[", "[](",
    ];

    private static readonly string[] Deepest = ["[", "![", "**", "_", "`", "<", "> ", "- ", "“"];

    /// <summary>What may be a whole file.</summary>
    public static ImmutableArray<string> Files { get; } =
    [
        "", " ", "\n", "\r", "\r\n", "\t", "---", "--- ", "---\n", "---\n---", "---\n---\n", "--- # x", "...", "...\n",
        "... ",
        "# x", "#", "# x\n---", "---\n...", "---\n...\n---", "%", "%YAML 1.2", "%YAML 1.2\n---",
        "%YAML 9.9\n---\n", "%TAG ! x\n---", "\ufeff", "\ufeff\ufeff", "\ufeff---", "\ufeff# x", "\ufeff\n", "\u00a0",
        "\u2028",
        "\u0085", "null", "~", "[", "]", "{", "}", "[]", "{}", "[[]]", "{{", "? ", "?", "? x", ": ", ":", "-", "- ",
        "- -",
        "-\n-", "|", ">", ">-",
        "|2", ">9\n", "\"", "'", "\"\\", "\"\\x", "'''", "&", "*", "&a", "*a", "!", "!!", "!<", "@", "`", "a", "a:",
        "a: ",
        "a:\n", ": a", "a: b: c", "a: [", "a: {", "a: ]", "a:\n- b\nc", "a: |", "a: >-\n", "a: \"", "a: '",
        "a: [b\nc: d",
        "---\na", "---\na: b", "---\ntitle: x", "---\ntitle: x\n---", "---\ntitle: x\n---\n", "---\ntitle: x\n---\n\n",
        "---\n---\nx", "---\n\n---\nx", "---\n# x\n---\nx", "---\n~\n---\n", "---\n[]\n---\n", "---\n...\n---\nx",
        "{\"version\": 1}", "{\"version\":", "{\"a\":\"\\ud800\"}", "{\"\\ud800\": 1}", "{\"a\": \"\\u0000\"}", "[1,2",
        "1",
        "1 2", "\"x\"", "nul", "{\"version\": 1, \"sources\": [null]}", "{\"version\": 1, \"edition\": \"\\u202e\"}",
        new('[', 5000), new('{', 5000), new('-', 5000), string.Concat(Enumerable.Repeat("- ", 3000)),
        string.Concat(Enumerable.Repeat("? ", 3000)), string.Concat(Enumerable.Repeat("a: ", 3000)), new(' ', 5000),
        new('\n', 5000), new('#', 5000),
        string.Concat(Enumerable.Range(0, 200).Select(i => new string(' ', i) + "a:\n")),
        string.Concat(Enumerable.Range(0, 200).Select(i => new string(' ', i) + "-\n")),
    ];

    /// <summary>What texts are made of.</summary>
    public static ImmutableArray<string> Pieces { get; } =
    [
        "”", "’", ")", "»", "“", "‘", "«", "”)", ").", "“”", "«»", "()", "…", "-", "—", "— ", "—”", "...", ".", ":",
        "A:", "A: ",
        "Q:", "* * *", "!", "?!", "\"", "''", "''''", "``", "<<", ">>", "&quot;", "&#34;", "&#x202E;", "&#0;", "&#128;",
        "&;",
        "\u00ad", "\u200b", "\ufeff", "\u2028", "\u0301", "\u200d",
        "🌊", "🇩🇪", "雨", "雨。", "」", "「", "」。", "『』", "[…]", "{.term}", "“x”{.term}", "“”{.term}", "\\", "\\\\", "a\\",
        "#", "##",
        "######## x", "---", "===", "x\n===", "```", "~~~", "```\nx", "| a |\n|---|", "|---|\n|---|",
        "| a |\n|---|\n| b | c | d |", "|", "||",
        "[]", "[]()", "![]()", "[](<>)", "<>", "[a]: ", "[a]: x", "[a]: <>", "[a]\n\n[a]: #", "[[]]", "[[|]]", "[[#]]",
        "[@]",
        "[@;]", "![[]]", "![[#]]", "<!---->", "<!-->", "<!--->", "<!-- -- -->", "<!--", "-->", "<a", "</a>", "<a@b>",
        "<http:>",
        "<https://>", "<mailto:>",
        "[a](https://)", "[a](http:x)", "[a](https:///x)", "[a](https://[)", "[a](https://[::1])", "[a](https://a:b)",
        "[a](https://%)", "[a](%)", "[a](%00)", "[a](%ff)", "[a](#%)", "[a](?)", "[a](#)", "[a](mailto:)", "[a](.)",
        "[a](./)",
        "![a](.)", "[a](x 'y)", "[a](\ud83c\udf0a)",
        " ", "\n", "\n\n", "x", "Moll", "Ina Moll said: ", "We sail", "[[crews]]", "[@tide#not-at-night]",
        "![[tide#not-at-night]]", "**", "_", "*", "[", "](", "[[", "![", "> ", "- ", "1. ", "| ", "`", "<", "&",
    ];

    /// <summary>What may be a paragraph of an article, a value of a record or the text of a page.</summary>
    public static ImmutableArray<string> Texts { get; } =
    [
        .. Pieces, .. Openers.Select(opener => Nested(opener, 128)), .. Deepest.Select(opener => Nested(opener, 5000))
    ];

    private static string Nested(string opener, int count) => string.Concat(Enumerable.Repeat(opener, count)) + "a";
}
