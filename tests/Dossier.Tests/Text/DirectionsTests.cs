using Dossier.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Dossier.Tests.Text;

public sealed class DirectionsTests
{
    [Theory]
    [InlineData("plain שלום", "plain שלום")]
    [InlineData("a\u202eb", "\u2068a\u202eb\u2069")]
    [InlineData("a\u2067b", "\u2068a\u2067b\u2069\u2069")]
    [InlineData("a\u2067b\u2069c", "\u2068a\u2067b\u2069c\u2069")]
    [InlineData("a\u2069\u202eb", "\u2068\u2068a\u2069\u202eb\u2069")]
    public void Isolate_lets_nothing_reach_what_stands_around_a_text(string text, string isolated) =>
        Assert.Equal(isolated, Directions.Isolate(text));

    [Fact]
    public void Isolate_ends_what_a_text_begins_and_begins_what_it_ends() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(
            Gen.Elements('a', 'ש', '\u202a', '\u202e', '\u202c', '\u2066', '\u2067', '\u2068', '\u2069')
                .ListOf()
                .Select(letters => new string([.. letters]))
                .ToArbitrary(),
            text =>
        {
            int depth = 0;
            string isolated = Directions.Isolate(text);
            for (int i = 0; i < isolated.Length; i++)
            {
                depth += isolated[i] is >= '\u2066' and <= '\u2068' ? 1 : isolated[i] == '\u2069' ? -1 : 0;
                // Outside all isolates there is nothing but their ends.
                if (depth < 0 || (depth == 0 && i < isolated.Length - 1 && isolated.Length != text.Length))
                    return false;
            }

            return depth == 0;
        }));
}
