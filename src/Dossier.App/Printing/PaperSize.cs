using Dossier.Model;

namespace Dossier.App.Printing;

internal enum PaperSize { A4, Letter }

/// <summary>The words of the command line, which are those of CSS as well (CSS Paged Media, section 7.1).</summary>
internal static class PaperSizes
{
    public static readonly Vocabulary<PaperSize> Names = new(("a4", PaperSize.A4), ("letter", PaperSize.Letter));

    public static string Word(this PaperSize size) => Names.WordOf(size);
}
