using System.ComponentModel;
using System.Diagnostics;

namespace Dossier.App.Editions;

/// <summary>The program <c>git</c>, in a folder.</summary>
internal sealed class Git(string folder)
{
    /// <summary>What it answers, without the line end; null where it fails.</summary>
    public string? Ask(params string[] arguments)
    {
        string answer = "";
        return Run(output => answer = new StreamReader(output).ReadToEnd(), arguments) == 0 ? answer.TrimEnd('\n', '\r') : null;
    }

    /// <exception cref="IOException">It fails.</exception>
    public void Read(Action<Stream> read, string[] arguments)
    {
        if (Run(read, arguments) != 0)
            throw new IOException($"git {arguments[0]} failed in “{folder}”");
    }

    private int Run(Action<Stream> read, string[] arguments)
    {
        var start = new ProcessStartInfo("git") { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (string argument in arguments)
            start.ArgumentList.Add(argument);
        using var process = Start(start);
        // What it complains about is not shown, but must be taken, or it waits.
        var complaints = process.StandardError.ReadToEndAsync();
        read(process.StandardOutput.BaseStream);
        complaints.GetAwaiter().GetResult();
        process.WaitForExit();
        return process.ExitCode;
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            throw new EditionRefusedException("revisions are read with the program git, and it is not there; install it, or name a folder", []);
        }
    }
}
