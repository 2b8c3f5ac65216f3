using System.Collections.Immutable;
using Dossier.Text;

namespace Dossier.Model;

internal sealed record Page(
    SourceFile File,
    string Title,
    string? Description,
    ProseText? Body,
    ImmutableArray<Located<string>> Formerly) : CuratedFile(File)
{
    public PageId Id => new(File.Name);
}
