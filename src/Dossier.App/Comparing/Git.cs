using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Dossier.App.Comparing;

/// <param name="Output">What git wrote to standard output, without the final line end.</param>
/// <param name="Complaint">What git wrote to standard error: its lines, without empty ones.</param>
internal sealed record GitAnswer(int ExitCode, string Output, ImmutableArray<string> Complaint)
{
    public bool IsYes => ExitCode == 0;
}

/// <summary>Runs the program <c>git</c> in a folder.</summary>
internal sealed class Git(string folder)
{
    /// <exception cref="EditionRefusedException">The program is not installed.</exception>
    public GitAnswer Ask(params string[] arguments)
    {
        using var process = Start(arguments);
        process.StandardInput.Close();
        var complaint = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new GitAnswer(process.ExitCode, Trimmed(output), LinesOf(complaint.GetAwaiter().GetResult()));
    }

    /// <summary>
    /// The content of objects exactly as they were committed. A checkout or <c>git archive</c> could change line ends
    /// and fill in keywords.
    /// </summary>
    /// <exception cref="IOException">One of the objects does not exist.</exception>
    public IEnumerable<byte[]> Contents(IEnumerable<string> objects)
    {
        using var process = Start(["cat-file", "--batch"]);
        var complaint = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.BaseStream;
        // Each object is requested after the previous one has been read, so that neither program waits for the other.
        foreach (string name in objects)
        {
            process.StandardInput.Write(name + "\n");
            process.StandardInput.Flush();
            yield return Content(output) ?? throw new IOException(
                $"git could not read the object {name} in “{folder}”: "
                    + string.Join("; ", LinesOf(complaint.GetAwaiter().GetResult())));
        }

        process.StandardInput.Close();
        process.WaitForExit();
    }

    // “HASH blob SIZE”, the content, and a line end; see git-cat-file(1), “Batch output”.
    private static byte[]? Content(Stream output)
    {
        var header = new StringBuilder();
        for (int next = output.ReadByte(); next != '\n'; next = output.ReadByte())
        {
            if (next < 0)
                return null;
            header.Append((char)next);
        }

        string[] parts = header.ToString().Split(' ');
        if (parts is not [_, "blob", var size])
            return null;
        byte[] content = new byte[int.Parse(size)];
        output.ReadExactly(content);
        output.ReadByte();
        return content;
    }

    private static string Trimmed(string text) => text.TrimEnd('\n', '\r');

    private static ImmutableArray<string> LinesOf(string text) =>
        [.. text.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    private Process Start(string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            throw new EditionRefusedException(
                "git is needed to read a revision, but it is not installed; install it, or name a folder");
        }
    }
}
