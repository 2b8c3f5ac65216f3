using System.Text;
using Dossier.App.Assembling;
using Dossier.Diagnostics;
using Dossier.Fixing;
using Dossier.Loading;

namespace Dossier.App.Fixing;

/// <summary>A record that the program writes for its curators.</summary>
internal static class RecordFile
{
    /// <summary>The file has its old content or its new, never a part of it; a byte-order mark stays.</summary>
    /// <exception cref="InputChangedException">It is no longer what was read.</exception>
    public static void Replace(string root, MendedFile file)
    {
        string path = Path.Combine(root, file.Before.Path);
        byte[]? bytes = File.Exists(path) ? File.ReadAllBytes(path) : null;
        if (bytes is null || Utf8Text.Decode(bytes) is not { Error: null } decoded || decoded.Text != file.Before.Text)
            throw new InputChangedException(file.Before.At(0).Report(Rules.InputChanged, "the file changed while it was being mended, and was left as it is; run it again"));

        // The name begins with a dot: should the process be killed here, nobody takes the rest for a record.
        string made = Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.mended");
        try
        {
            bool hasMark = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble);
            File.WriteAllText(made, file.After.Text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: hasMark));
            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(made, File.GetUnixFileMode(path));
            File.Move(made, path, overwrite: true);
        }
        finally
        {
            File.Delete(made);
        }
    }
}
