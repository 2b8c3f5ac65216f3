using System.Buffers;
using System.Text;
using Dossier.Model;

namespace Dossier.Outputs;

/// <summary>
/// Writes the site's title as a CSS custom property for running heads, because style sheets cannot read it from the
/// page.
/// </summary>
internal static class TitleSheet
{
    public static void Write(DossierSettings settings, IBufferWriter<byte> buffer) =>
        Encoding.UTF8.GetBytes($":root {{ --site-title: {Quoted(settings.Title)}; }}\n", buffer);

    /// <summary>
    /// The text as a CSS string (CSS Syntax Level 3, 4.3.5). Characters that would end it, or are not allowed in it,
    /// are escaped by number.
    /// </summary>
    public static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (char c in text)
        {
            if (c is '"' or '\\' || char.IsControl(c))
                quoted.Append('\\')
                    .Append(((int)c).ToString("x", System.Globalization.CultureInfo.InvariantCulture))
                    .Append(' ');
            else
                quoted.Append(c);
        }

        return quoted.Append('"').ToString();
    }
}
