using System.Collections.Immutable;
using Dossier.Checks;
using Dossier.Text;

namespace Dossier.Tests.Checks;

public sealed class CyclesTests
{
    [Theory]
    [InlineData("a>b b>c c>", "")]
    [InlineData("a>a", "a → a")]
    [InlineData("a>b b>a", "a → b → a")]
    [InlineData("b>a a>c c>b", "a → c → b → a")]
    [InlineData("a>b b>c c>d d>b", "b → c → d → b")]
    [InlineData("a>b,c b>d c>d d>", "")]
    [InlineData("a>b b>a c>d d>c", "a → b → a|c → d → c")]
    [InlineData("a>nobody", "")]
    [InlineData("a>b,c b> c>a", "a → c → a")]
    public void Find_gives_the_path_of_each_circle(string graph, string expected)
    {
        var found = Cycles.Find(Parse(graph), "follows").Select(diagnostic => diagnostic.Message.Text);
        Assert.Equal(
            expected.Split('|', StringSplitOptions.RemoveEmptyEntries)
                .Select(path => $"“follows” runs in a circle: {path}; remove one of these steps"),
            found, StringComparer.Ordinal);
    }

    [Fact]
    public void Find_does_not_recurse_along_a_chain_as_long_as_a_dossier()
    {
        string chain = string.Join(' ', Enumerable.Range(0, 5_000).Select(i => $"{i}>{i + 1}")) + " 5000>0";
        Assert.Single(Cycles.Find(Parse(chain), "follows"));
    }

    private static IEnumerable<(string Id, ImmutableArray<Located<string>> Edges)> Parse(string graph)
    {
        var file = new SourceFile("input/events/x.yaml", FileKind.Event, graph);
        return graph.Split(' ').Select(node => node.Split('>'))
            .Select(node => (node[0], node[1].Split(',', StringSplitOptions.RemoveEmptyEntries)
                .Select(target => new Located<string>(target, file.At(0)))
                .ToImmutableArray()));
    }
}
