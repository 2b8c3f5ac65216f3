using System.Buffers;
using System.Collections.Frozen;
using System.Text;
using Dossier.Text;

namespace Dossier.Reading.Files;

/// <summary>
/// What a file or folder may be called, so that a dossier can be checked out, and its site published, on every system. What
/// Windows refuses is in “Naming Files, Paths, and Namespaces” of its documentation.
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

    /// <summary>Whether .NET could decode the name. What it could not decode became U+FFFD, and no file is found under that name.</summary>
    public static bool IsDecoded(string name) => !name.Contains('\ufffd');

    /// <summary>What Windows has against the name, and how to fix it; null if nothing.</summary>
    public static string? Refusal(string name)
    {
        if (name.AsSpan().IndexOfAny(Refused) is >= 0 and var at)
            return $"the name has “{Shown(name[at])}” in it, which Windows refuses in the name of a file; rename it";
        if (name.EndsWith('.') || name.EndsWith(' '))
            return $"the name ends in a {(name.EndsWith('.') ? "full stop" : "space")}, which Windows takes away; rename it";
        // “con.txt” is the device as well, and so is “con .txt”.
        string device = name.Split('.')[0].TrimEnd(' ');
        return Devices.Contains(device) ? $"Windows keeps the name “{device}” for a device, whatever ending it has; rename it" : null;
    }

    private static string Shown(char c) => char.IsControl(c) ? VisibleEscapes.Name(new Rune(c)) : c.ToString();
}
