using Dossier.Model;
using Dossier.Tests.Cases;
using Dossier.Text;

namespace Dossier.Tests.Site;

/// <summary>
/// Pages are composed on several threads, and put sources and positions into sets. What a source computes on first use
/// must not change what it is equal to meanwhile.
/// </summary>
public sealed class ComputedOnFirstUseTests
{
    [Fact]
    public void A_source_is_found_in_a_set_after_its_mentions_were_looked_up()
    {
        var source = Compiler.Compile(TestFolders.Valley).Value!.Sources[0];
        var sources = new HashSet<Source> { source };
        _ = source.MentionsIn(new TextSpan(0, 10)).Count();
        _ = source.PassagesIn(new TextSpan(0, 10)).Count();
        _ = source.EndOfHead;
        Assert.Contains(source, sources);
    }

    [Fact]
    public void A_file_is_found_in_a_set_after_its_lines_were_looked_up()
    {
        var file = new SourceFile("input/actors/a.yaml", FileKind.Actor, "name: A\n");
        var files = new HashSet<SourceFile> { file };
        _ = file.Lines;
        Assert.Contains(file, files);
    }
}
