namespace Dossier.Tests.Writing;

/// <summary>
/// What has not ended by then never will. Far longer than a busy machine takes for the longest of tests.
/// </summary>
internal static class Hangs
{
    public static readonly TimeSpan After = TimeSpan.FromMinutes(5);
}
