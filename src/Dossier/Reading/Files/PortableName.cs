using System.Buffers;
using System.Collections.Frozen;
using System.Text;
using Dossier.Diagnostics;
using Dossier.Text;

namespace Dossier.Reading.Files;

/// <summary>
/// Names that files and folders may have, so that a dossier can be checked out and its site published on every system.
/// For Windows see “Naming Files, Paths, and Namespaces” in its documentation.
/// </summary>
internal static class PortableName
{
    private static readonly SearchValues<char> Refused =
        SearchValues.Create([.. "\\/:*?\"<>|\u007f", .. Enumerable.Range(0, 0x20).Select(c => (char)c)]);

    private static readonly FrozenSet<string> Devices = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        [
            "CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$", "CLOCK$",
            .. "0123456789\u00b9\u00b2\u00b3".SelectMany(digit => new[] { $"COM{digit}", $"LPT{digit}" }),
        ]);

    /// <summary>
    /// Whether .NET could decode the name. Bytes that it could not decode become U+FFFD, and the file cannot be opened
    /// by that name.
    /// </summary>
    public static bool IsDecoded(string name) => !name.Contains('\ufffd');

    /// <summary>Why Windows refuses the name, and how to fix it; null if it accepts it.</summary>
    public static Message? Refusal(string name)
    {
        if (name.AsSpan().IndexOfAny(Refused) is >= 0 and var at)
            return $"the name has “{Shown(name[at]).AsKnown()}” in it, which Windows refuses in the name of a file; "
                + $"rename it";
        if (name.EndsWith('.') || name.EndsWith(' '))
            return $"the name ends in a {(name.EndsWith('.') ? "full stop" : "space").AsKnown()}, "
                + $"which Windows removes; rename it";
        // “con.txt” is the device too, and so is “con .txt”.
        string device = name.Split('.')[0].TrimEnd(' ');
        return Devices.Contains(device)
            ? (Message)$"Windows keeps the name “{device.AsQuoted()}” for a device, whatever ending it has; rename it"
            : null;
    }

    private static string Shown(char c) => char.IsControl(c) ? VisibleEscapes.Name(new Rune(c)) : c.ToString();
}
