using System.Collections.Immutable;
using Dossier.App.Publishing;
using Dossier.SiteModel;

namespace Dossier.App.Reporting;

/// <summary>What a build has done.</summary>
/// <param name="Folder">As the curator wrote it.</param>
/// <param name="Took">From the first file that was read to the last that was written.</param>
internal sealed record BuiltSite(string Folder, ImmutableArray<OutputFile> Files, PublishReport Published, TimeSpan Took)
{
    public int Pages => Files.Count(file => file.Phase == OutputPhase.Page);

    public string Url => new Uri(Path.Combine(Path.GetFullPath(Folder), "index.html")).AbsoluteUri;
}
