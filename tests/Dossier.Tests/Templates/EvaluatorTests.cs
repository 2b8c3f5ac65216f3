using Dossier.App.Templates;
using Dossier.Pages.Shared;
using Dossier.SiteModel;
using Dossier.Tests.Theme;

namespace Dossier.Tests.Templates;

/// <summary>What templates may say, and what it means: to Scriban's evaluator as to ours.</summary>
public sealed class EvaluatorTests
{
    private static PageView View { get; } = SampleViews.Plain.NotFound();

    private static readonly (string Name, string Text)[] Parts =
    [
        ("two-words", "{{ func TwoWords(first, second = 'default') }}[{{ first }}|{{ second }}]{{ end }}"),
        (
            "slot",
            "{{ func Slot(content, title = null) }}"
            + "<div>{{ if title }}<h2>{{ title }}</h2>{{ end }}{{ content }}</div>{{ end }}"),
    ];

    public static TheoryData<string, string> Statements => new()
    {
        // Values
        { "{{ view.frame.language }}", "en" },
        { "<script>{{ view.frame.metadata.data }}</script>", "<script></script>" },
        { "{{ 'a' + \"<b>\" + 3 }}", "a&lt;b&gt;3" },
        { "{{ \"\\u00a0\" }}", "&#xA0;" },
        { "{{ 7 // 2 }} {{ 7 % 4 }} {{ 2 + 3 * 4 }} {{ (2 + 3) * 4 }} {{ 1 - 5 }} {{ -3 + 1 }}", "3 3 14 20 -4 -2" },
        { "{{ view.frame.navigation.size }} {{ view.frame.language.size }}", "6 2" },
        { "{{ view.frame.navigation[1].text }}", "Demands" },
        { "{{ view.frame.navigation.first.text }} {{ view.frame.navigation.last.text }}", "Briefing Method" },
        { "{{ null ?? 'other' }} {{ 'one' ?? 'other' }}", "other one" },
        { "{{ view.frame.language == 'en' ? 'yes' : 'no' }}", "yes" },
        { "{{ null }}", "" },
        // Conditions: nothing, an empty text and an empty list are false
        { "{{ if view.frame.notes }}notes{{ else }}none{{ end }}", "none" },
        { "{{ if view.frame.navigation }}items{{ end }}", "items" },
        { "{{ if '' }}a{{ else if view.frame.metadata.data }}b{{ else if 1 > 2 }}c{{ else }}d{{ end }}", "d" },
        {
            "{{ if !view.frame.notes && view.frame.language != 'de' }}a{{ end }}"
                + "{{ if false || view.title == null }}b{{ end }}",
            "a"
        },
        { "{{ if 1 <= 1 }}a{{ end }}{{ if 1 >= 2 }}b{{ end }}{{ if 1 < 2 }}c{{ end }}", "ac" },
        { "{{ case view.frame.language }}{{ when 'de', 'fr' }}a{{ when 'en' }}b{{ else }}c{{ end }}", "b" },
        { "{{ case view.frame.language }}{{ when 'de' }}a{{ else }}c{{ end }}", "c" },
        { "{{ case view.frame.language }}{{ when 'de' }}a{{ end }}", "" },
        // Loops
        {
            "{{ for item in view.frame.navigation }}{{ if !for.first }}, {{ end }}{{ for.index }}{{ item.text }}"
                + "{{ if for.last }}.{{ end }}{{ end }}",
            "0Briefing, 1Demands, 2Timeline, 3Actors, 4Sources, 5Method."
        },
        { "{{ for item in view.frame.notes }}x{{ else }}none{{ end }}", "none" },
        {
            "{{ for a in view.frame.breadcrumbs }}{{ for b in view.frame.navigation }}{{ for.index }}{{ end }}"
                + "{{ for.index }}/{{ for.length }} {{ end }}",
            "0123450/1 "
        },
        {
            "{{ for a in view.frame.navigation }}{{ if for.first }}{{ for b in view.frame.navigation }}"
                + "{{ for.index }}{{ end }}/{{ for.length }}{{ end }}{{ end }}",
            "012345/6"
        },
        // Names
        { "{{ a = 'x' }}{{ b = a + 'y' }}{{ b }}{{ a = 'z' }}{{ a }}", "xyz" },
        { "{{ n = 0 }}{{ for item in view.frame.navigation }}{{ n = n + 2 }}{{ end }}{{ n }}", "12" },
        {
            "{{ capture a }}<b>{{ view.frame.language }}&amp;</b>{{ end }}{{ a }}{{ a }}",
            "<b>en&amp;</b><b>en&amp;</b>"
        },
        { "{{ capture a }}{{ if false }}x{{ end }}{{ end }}{{ if a }}full{{ else }}empty{{ end }}", "empty" },
        { "{{ a = view.frame.changes.kind }}{{ a = a + '!' }}{{ a }}", "page!" },
        // Parts
        {
            "{{ TwoWords 'a' 'b' }}{{ TwoWords(first: 'a') }}{{ TwoWords second: 'b' first: '<' }}",
            "[a|b][a|default][&lt;|b]"
        },
        {
            "{{ capture inner }}<i>{{ TwoWords '1' }}</i>{{ end }}{{ Slot(inner, title: view.frame.language) }}",
            "<div><h2>en</h2><i>[1|default]</i></div>"
        },
        { "{{ first = 'mine' }}{{ TwoWords 'yours' }}{{ first }}", "[yours|default]mine" },
        // Attributes: none where there is no value
        {
            "<a{{ attribute 'lang' view.frame.language }}"
                + "{{ attribute 'cite' (view.frame.metadata.data ? 'x' : null) }}{{ attribute 'value' 3 }}>",
            "<a lang=\"en\" value=\"3\">"
        },
        // Words of the interface
        {
            "{{ capture a }}<b>{{ 'x' }}</b>{{ end }}{{ words.pages_of a }}{{ words.later a '<' }}"
                + "{{ capture b }}{{ words.pages_of a }}{{ end }}{{ words.pages_of b }}",
            "Pages of “<b>x</b>”later <b>x</b> (&lt;)Pages of “Pages of “<b>x</b>””"
        },
        {
            "{{ words.curators_note }} {{ words.note_number 3 }} {{ words.pages_of(view.frame.language) }}",
            "Curators’ note Note 3 Pages of “en”"
        },
        // White space
        {
            "<ul>\n  <li>a</li>\n  {{ if true }}\n    <li>b</li>\n  {{ end }}\n</ul>\n",
            "<ul><li>a</li><li>b</li></ul>"
        },
        {
            "<p>Words on\n  two lines, <b>bold</b>\n  and plain.</p>",
            "<p>Words on two lines, <b>bold</b> and plain.</p>"
        },
        { "<p>words\n  {{ 'a' }}\n  words\n  <b>b</b>\n  words</p>\n  ", "<p>words a words <b>b</b> words</p>" },
        { "{{ 'a' }}\n  {{ 'b' }}\n  <b>c</b>\n  {{ 'd' }}", "ab<b>c</b>d" },
        { "<p>{{ 'a' }} <b>b</b>  {{ 'c' }}</p>", "<p>a <b>b</b>  c</p>" },
        { "{{ # a remark }}a{{ ## a remark\n of two lines ## }}b", "ab" },
    };

    [Theory]
    [MemberData(nameof(Statements))]
    public void Both_evaluators_write(string template, string page) =>
        Assert.Equal(page, TemplateSet.OfPage(template, Parts).Render(View));

    [Theory]
    [InlineData("<a>\"&'", "&lt;a&gt;&quot;&amp;&#x27;")]
    [InlineData("Größe ’", "Größe ’")]
    [InlineData("\u202etxt", "\u2068\u202etxt\u2069")]
    public void Every_text_is_encoded_and_one_that_turns_the_writing_is_isolated(string title, string written)
    {
        string Writes(string template) => TemplateSet.OfPage(template).Render(new NotFoundPageView(View.Frame, title));
        Assert.Equal(written, Writes("{{ view.title }}"));
        Assert.Equal($"<a title=\"{written}\">", Writes("<a{{ attribute 'title' view.title }}>"));
    }

    [Fact]
    public void There_is_nothing_beyond_the_end_of_a_list() => Assert.Equal(
        "none",
        TemplateSet.Written(TemplateSet.OfPage("{{ view.frame.navigation[99].text ?? 'none' }}").Compile(), View));

    [Fact]
    public void Markup_of_a_view_is_written_as_it_is() => Assert.Equal(
        "<p>&amp;</p>",
        Rendered(
            "prose", "{{ view.body.body }}", new ProsePageView(View.Frame, "", new(new Html("<p>&amp;</p>")))));

    public static TheoryData<string?> NoMarkup => new(null, "");

    [Theory]
    [MemberData(nameof(NoMarkup))]
    public void Markup_without_text_is_false_and_writes_nothing(string? markup)
    {
        var page = new ProsePageView(View.Frame, "", new(new Html(markup!)));
        var theme = new TemplateSet(
        [
            TemplateSet.File("site", "{{ content }}"),
            TemplateSet.File("pages/prose", "{{ view.body.body }}{{ if view.body.body }}full{{ else }}empty{{ end }}"),
        ]);
        Assert.Equal("empty", TemplateSet.Written(theme.Compile(), page));
        Assert.False(BoundValue.IsTrue(new DataBlock("")));
        Assert.True(BoundValue.IsTrue(new DataBlock("{}")));
    }

    [Fact]
    public void A_branch_that_asks_for_a_type_may_use_its_members() => Assert.Equal(
        "standing statements ",
        Rendered(
            "demand",
            "{{ for s in view.sections }}{{ case s.type }}"
            + "{{ when 'standing' }}standing{{ if s.unraised }}!{{ end }} "
            + "{{ else }}{{ if s.type == 'statements' && s.occasions && s.occasions.first.items.first.outlets_voice }}statements "
            + "{{ end }}{{ end }}{{ end }}",
            new DemandPageView(View.Frame)
            {
                Title = "",
                KindText = "",
                Sections = [new StandingSectionView(null, [], [], []), new StatementsSectionView(OccasionViews.Group([SampleStatement()]))],
            }));

    [Fact]
    public void A_condition_may_ask_for_several_types_and_name_the_type_first() => Assert.Equal(
        "both",
        Rendered(
            "demand",
            """
            {{ for a in view.sections }}{{ for b in view.sections }}
              {{ if 'standing' == a.type && b.type == 'statements' }}{{ if !a.unraised && b.occasions }}both{{ end }}{{ end }}
            {{ end }}{{ end }}
            """,
            new DemandPageView(View.Frame)
            {
                Title = "",
                KindText = "",
                Sections = [new StandingSectionView(null, [], [], []), new StatementsSectionView(OccasionViews.Group([SampleStatement()]))],
            }));

    [Fact]
    public void A_page_of_five_megabytes_is_whole()
    {
        string text = new('x', 5_000_000);
        Assert.Equal(text + "end", TemplateSet.OfPage("{{ view.title }}end").Render(new NotFoundPageView(View.Frame, text)));
    }

    [Fact]
    public void A_loop_over_two_hundred_thousand_items_is_whole()
    {
        var frame = View.Frame with
        {
            Breadcrumbs = [],
            Navigation = [.. Enumerable.Repeat(new NavigationItem("x", "", Current: false), 200_000)],
        };
        var templates = TemplateSet.OfPage("{{ for item in view.frame.navigation }}{{ item.text }}{{ end }}");
        Assert.Equal(new string('x', 200_000), templates.Render(new NotFoundPageView(frame, "")));
    }

    private static StatementView SampleStatement() =>
        new("s", null, new("", null), [], [], null, [], [], null, ProvenanceKind.Outlet);

    private static string Rendered(string kind, string template, PageView view) =>
        new TemplateSet([TemplateSet.File("site", "{{ content }}"), TemplateSet.File("pages/" + kind, template)]).Render(view);
}
