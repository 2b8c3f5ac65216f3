namespace Dossier.Text;

/// <summary>
/// The time limit for one match of a regular expression. All our expressions take linear time on short texts, so the
/// limit only guards against our own mistakes. It is generous because it counts elapsed time, even while a busy machine
/// runs other programs.
/// </summary>
internal static class MatchTimeout
{
    public const int Milliseconds = 60_000;
}
