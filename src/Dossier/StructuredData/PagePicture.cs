namespace Dossier.StructuredData;

/// <summary>The picture that stands for a page where a link to it is shown.</summary>
/// <param name="Path">From the root of the site.</param>
/// <param name="Description">What the picture shows and says, for people who cannot see it.</param>
internal sealed record PagePicture(string Path, string Description);
