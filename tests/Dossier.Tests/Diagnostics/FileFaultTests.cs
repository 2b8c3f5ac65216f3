using Dossier.Diagnostics;
using Dossier.Text;

namespace Dossier.Tests.Diagnostics;

public sealed class FileFaultTests
{
    [Theory]
    [InlineData("input/actors/moll.yaml", (int)FileKind.Actor)]
    [InlineData("input/pages/index.md", (int)FileKind.Page)]
    [InlineData("input/dossier.yaml", (int)FileKind.Dossier)]
    public void A_stage_that_fails_by_our_own_fault_names_its_file(string path, int kind)
    {
        // A text that no file can have stands for whatever may still be wrong.
        var broken = new SourceFile(path, (FileKind)kind, null!);
        var thrown = Assert.Throws<AggregateException>(() => Compiler.Compile([broken], []));
        Assert.Equal(path, Assert.IsType<FileFault>(thrown.InnerException).Path);
    }

    [Fact]
    public void Naming_names_the_innermost_file_only()
    {
        var fault = Assert.Throws<FileFault>(() => FileFault.Naming("outer", () => FileFault.Naming("inner", Fail)));
        Assert.Equal(("inner", "in work on inner: x"), (fault.Path, fault.Message));

        static void Fail() => throw new InvalidOperationException("x");
    }

    [Fact]
    public void Naming_leaves_what_the_system_refuses_to_its_own_message()
    {
        Exception[] refusals =
        [
            new UnauthorizedAccessException(), new IOException(), new OperationCanceledException(),
            new BadImageFormatException(),
            new AggregateException(new IOException())
        ];
        foreach (var refusal in refusals)
            Assert.Same(refusal, Record.Exception(() => FileFault.Naming("x", () => throw refusal)));
    }
}
