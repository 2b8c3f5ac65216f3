using Dossier.Text;

namespace Dossier.Tests.Bounds;

public sealed class BoundTests
{
    [Theory]
    [InlineData("by", "to")]
    [InlineData("to", "by")]
    public void A_demand_has_so_many_parties(string key, string other)
    {
        Assert.Equal("0 errors, 0 warnings\n", Said(500));
        Assert.Contains(
            $"DOS095: “{key}” names 501 actors, and at most 500 are read", Said(501), StringComparison.Ordinal);

        string Said(int parties)
        {
            var dossier = new LargeDossier()
                .Passages(1)
                .Demand(0, $"{key}: [{string.Join(", ", Enumerable.Repeat("moll", parties))}]\n{other}: [port]\n");
            return Cases.CaseTests.Report(Compiler.Compile(dossier.Files, []).Diagnostics);
        }
    }

    [Theory]
    [InlineData("name: ", "\nkind: person\n", 2_000)]
    [InlineData("name: X\nkind: person\nsummary: ", "\n", 100_000)]
    [InlineData("name: X\nkind: person\naliases: [", "]\n", 2_000)]
    public void A_label_has_a_limit(string before, string after, int longest)
    {
        Assert.DoesNotContain("DOS017", Said(longest), StringComparison.Ordinal);
        Assert.Contains(
            $"DOS017: this text has {longest + 1} characters, and at most {longest} are read",
            Said(longest + 1),
            StringComparison.Ordinal);

        string Said(int length)
        {
            var dossier = new LargeDossier()
                .Passages(1)
                .Add("input/actors/x.yaml", FileKind.Actor, before + new string('a', length) + after);
            return Cases.CaseTests.Report(Compiler.Compile(dossier.Files, []).Diagnostics);
        }
    }
}
