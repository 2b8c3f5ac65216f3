using System.Buffers;
using System.Text;
using Dossier.Model;

namespace Dossier.Outputs;

/// <summary>The site's title as a custom property: a running head is made by style sheets, and they can't read it from the page.</summary>
internal static class TitleSheet
{
    public static void Write(DossierSettings settings, IBufferWriter<byte> buffer) =>
        Encoding.UTF8.GetBytes($":root {{ --site-title: {Quoted(settings.Title)}; }}\n", buffer);

    /// <summary>A string (CSS Syntax Level 3, 4.3.5): what would end it, or is no text, is escaped by its number.</summary>
    public static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (char c in text)
        {
            if (c is '"' or '\\' || char.IsControl(c))
                quoted.Append('\\').Append(((int)c).ToString("x", System.Globalization.CultureInfo.InvariantCulture)).Append(' ');
            else
                quoted.Append(c);
        }

        return quoted.Append('"').ToString();
    }
}
