using System.Text;
using Dossier.App.Commands;
using Dossier.App.Reporting;
using Dossier.App.Writing;
using Dossier.Theme;

namespace Dossier.Fuzzing.Targets;

/// <summary>
/// What is typed, a word between spaces. It is read and not carried out: a damaged command could write anywhere.
/// </summary>
internal static class CommandLines
{
    public static void Try(byte[] input)
    {
        string[] typed = Encoding.UTF8.GetString(input).Split(' ');
        using var output = new StringWriter();
        using var error = new StringWriter();
        var terminal = new Terminal(output, error, IsInteractive: false, Colour: false);
        foreach (string mistake in CommandLine.Read(typed, DefaultTheme.Create(), terminal, new Disk()).Mistakes)
            terminal.Failure(mistake);
        Promises.KeepWords(error.ToString());
    }
}
