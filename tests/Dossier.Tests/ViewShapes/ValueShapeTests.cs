using Dossier.ViewShapes;

namespace Dossier.Tests.ViewShapes;

public sealed class ValueShapeTests
{
    [Fact]
    public void A_list_says_what_is_in_it() => Assert.Equal(
        [
            "a list of texts", "a list of numbers", "a list of truth values", "a list of markup", "a list of words of GapKind",
            "a list of LinkView", "a list of lists",
        ],
        new ValueShape[]
        {
            ValueShape.Text, ValueShape.Number, ValueShape.Truth, ValueShape.Markup, new WordShape("GapKind", ["date"]),
            KnownViews.LinkView, new ListShape(ValueShape.Text),
        }.Select(element => new ListShape(element).Words),
        StringComparer.Ordinal);
}
