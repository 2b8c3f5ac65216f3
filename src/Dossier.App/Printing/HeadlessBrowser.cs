using System.ComponentModel;
using System.Diagnostics;
using Dossier.Reading.Files;

namespace Dossier.App.Printing;

/// <summary>Prints a page to a PDF with a browser that shows no window.</summary>
internal static class HeadlessBrowser
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <exception cref="IOException">The browser produced no PDF.</exception>
    /// <exception cref="OperationCanceledException">The command was interrupted.</exception>
    public static void Print(string browser, string page, string pdf, string profile, CancellationToken token)
    {
        var start = new ProcessStartInfo(browser, Arguments(page, pdf, profile))
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        using var process = Start(start, browser);
        var said = Task.WhenAll(
            process.StandardOutput.ReadToEndAsync(token), process.StandardError.ReadToEndAsync(token));
        Wait(process, browser, token);
        if (!IsPdf(pdf))
            throw new IOException($"{browser} produced no PDF and exited with {process.ExitCode}{Said(said)}");
    }

    private static IEnumerable<string> Arguments(string page, string pdf, string profile)
    {
        string[] always =
        [
            "--headless", "--disable-gpu", "--disable-extensions", "--no-first-run", "--no-default-browser-check",
            "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-quic",
            $"--user-data-dir={profile}", "--no-pdf-header-footer", "--generate-pdf-document-outline",
            $"--print-to-pdf={pdf}",
        ];
        // Chromium refuses to run as root with its sandbox. Disabling it is safe here, because the only page it opens
        // was made by this program.
        string[] asRoot = !OperatingSystem.IsWindows() && Environment.IsPrivilegedProcess ? ["--no-sandbox"] : [];
        return [.. always, .. asRoot, new Uri(page).AbsoluteUri];
    }

    private static Process Start(ProcessStartInfo start, string browser)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception fault)
        {
            throw new IOException($"{browser} cannot be started: {fault.Message}", fault);
        }
    }

    private static void Wait(Process process, string browser, CancellationToken token)
    {
        using var impatience = CancellationTokenSource.CreateLinkedTokenSource(token);
        impatience.CancelAfter(Patience);
        try
        {
            process.WaitForExitAsync(impatience.Token).GetAwaiter().GetResult();
        }
        catch (OperationCanceledException waited)
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
            token.ThrowIfCancellationRequested();
            throw new IOException(
                $"{browser} did not finish within {Patience.TotalMinutes} minutes and was stopped", waited);
        }
    }

    private static bool IsPdf(string path)
    {
        if (!File.Exists(path))
            return false;
        using var file = RegularFile.Open(path);
        Span<byte> start = stackalloc byte[5];
        return RandomAccess.Read(file, start, 0) == start.Length && start.SequenceEqual("%PDF-"u8);
    }

    // After a crash, child processes may keep the pipes open, so the wait for the last output is limited.
    private static string Said(Task<string[]> said) =>
        said.Wait(TimeSpan.FromSeconds(2)) && string.Concat(said.Result).Trim() is { Length: > 0 } words
        ? $"; it said: {words[Math.Max(0, words.Length - 600)..]}"
        : "";
}
