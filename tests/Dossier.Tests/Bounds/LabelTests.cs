using Dossier.Text;

namespace Dossier.Tests.Bounds;

public sealed class LabelTests
{
    [Theory]
    [InlineData("name: ", "\nkind: person\n", 2_000)]
    [InlineData("name: X\nkind: person\nsummary: ", "\n", 100_000)]
    [InlineData("name: X\nkind: person\naliases: [", "]\n", 2_000)]
    public void A_label_has_a_limit(string before, string after, int longest)
    {
        Assert.DoesNotContain("DOS017", Said(longest), StringComparison.Ordinal);
        Assert.Contains($"DOS017: this text has {longest + 1} characters, and at most {longest} are read", Said(longest + 1), StringComparison.Ordinal);

        string Said(int length)
        {
            var dossier = new LargeDossier().Passages(1).Add("input/actors/x.yaml", FileKind.Actor, before + new string('a', length) + after);
            return Cases.CaseTests.Report(Compiler.Compile(dossier.Files, []).Diagnostics);
        }
    }
}
