using System.Buffers;
using Dossier.Diagnostics;
using Dossier.SiteModel;
using Dossier.ViewShapes;

namespace Dossier.App.Templates;

/// <summary>Writes a page as UTF-8. May be called on any thread.</summary>
internal delegate void PageWriting(PageView view, IBufferWriter<byte> output);

/// <summary>Reads and checks the templates of a theme, with what a dossier replaces of them.</summary>
internal static class ThemeLoader
{
    /// <param name="root">The folder of the dossier.</param>
    /// <returns>Null if there are mistakes.</returns>
    /// <exception cref="IOException">A file exists and cannot be read.</exception>
    public static Outcome<PageWriting?> Load(SiteTheme theme, string root)
    {
        var files = ThemeFiles.Load(theme, root);
        if (!files.Diagnostics.IsEmpty)
            return new(null, files.Diagnostics);
        var compiled = ThemeCompiler.Compile(files.Value, KnownWords.English);
        return new(compiled.Value is { } templates ? templates.Render : null, compiled.Diagnostics);
    }
}
