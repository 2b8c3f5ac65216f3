using System.Diagnostics;
using Dossier.App;
using Dossier.App.Reporting;
using Dossier.Tests.App;
using Dossier.Theme;

namespace Dossier.Tests.Native;

/// <summary>The program as it is published for a platform, and the same code in this process, to compare with.</summary>
internal static class NativeProgram
{
    /// <summary>
    /// <c>DOSSIER_NATIVE</c>, which <c>tests/run.sh</c> sets. It is set there even if nothing could be published, so
    /// that the tests then fail.
    /// </summary>
    public static string? File { get; } =
        Environment.GetEnvironmentVariable("DOSSIER_NATIVE") is { Length: > 0 } file ? file : null;

    public const string Missing = "DOSSIER_NATIVE names no native program; tests/run.sh publishes one";

    /// <summary>
    /// Runs it in the dossier's folder, with no environment at all: it finds neither an SDK nor a runtime.
    /// </summary>
    public static async Task<Run> Run(string root, params string[] args)
    {
        var start = new ProcessStartInfo(File!, args)
        {
            WorkingDirectory = root,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Clear();
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        string[] said = await Task.WhenAll(
            process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return new Run(process.ExitCode, said[0], said[1]).Normalised(root);
    }

    /// <summary>Runs the same code in this process, where the JIT compiler has compiled it.</summary>
    public static Run RunHere(string root, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var terminal = new Terminal(output, error, IsInteractive: false, Colour: false);
        int code = DossierProgram.Run(args, DefaultTheme.Create(), terminal);
        return new Run(code, output.ToString(), error.ToString()).Normalised(root);
    }
}
