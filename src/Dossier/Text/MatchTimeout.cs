namespace Dossier.Text;

/// <summary>
/// How long one match of a regular expression may take. All of them take time in proportion to a text that is short: this
/// is a guard against our own mistakes, and generous, because the clock runs on while a busy machine does other things.
/// </summary>
internal static class MatchTimeout
{
    public const int Milliseconds = 60_000;
}
