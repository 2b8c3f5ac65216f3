using Dossier.Diagnostics;
using Dossier.Model;
using Dossier.Text;

namespace Dossier.Tests.Diagnostics;

public sealed class RightsRedactionTests
{
    private static readonly SourceFile Page = new("input/pages/index.md", FileKind.Page, "Some words.");

    private static readonly SourceFile Seed = new("seeds/tide.txt", FileKind.Seed, "Some words.");

    [Fact]
    public void Words_of_a_protected_article_are_left_out_wherever_the_mistake_is()
    {
        var diagnostic = Example() with { WordsOf = Seed };
        var shown = new RightsRedaction([], []).Apply(diagnostic);
        Assert.Equal(
            ("“key” is near “…”", 0, 0, true),
            (shown.Message.Text, shown.Notes.Length, shown.Labels.Length, shown.IsPlaceOnly));
    }

    [Fact]
    public void Words_of_a_page_are_shown()
    {
        var shown = new RightsRedaction([], []).Apply(Example());
        Assert.Equal(
            ("“key” is near “Some words”", "fix: Some words", "“words” is here", false),
            (shown.Message.Text, shown.Notes[0].Text, shown.Labels[0].Message.Text, shown.IsPlaceOnly));
    }

    private static Diagnostic Example() =>
        Page.At(0, 4).Report(Rules.QuoteAbsent, $"“{"key".AsKnown()}” is near “{"Some words".AsQuoted()}”") with
        {
            Notes = [$"fix: {"Some words".AsQuoted()}"],
            Labels = [new Label(Page.At(5, 5), $"“{"words".AsQuoted()}” is here")],
        };
}
