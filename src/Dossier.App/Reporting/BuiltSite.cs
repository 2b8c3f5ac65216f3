using System.Collections.Immutable;
using Dossier.App.Publishing;
using Dossier.SiteModel;

namespace Dossier.App.Reporting;

/// <summary>The result of a build.</summary>
/// <param name="Folder">The output folder as written by the user.</param>
/// <param name="Took">The time from the first file read to the last one written.</param>
internal sealed record BuiltSite(
    string Folder, ImmutableArray<OutputFile> Files, PublishReport Published, TimeSpan Took)
{
    public int Pages => Files.Count(file => file.Phase == OutputPhase.Page);

    public string Url => new Uri(Path.Combine(Path.GetFullPath(Folder), "index.html")).AbsoluteUri;
}
