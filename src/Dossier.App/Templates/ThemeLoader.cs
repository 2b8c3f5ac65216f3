using System.Buffers;
using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Interface;
using Dossier.SiteModel;

namespace Dossier.App.Templates;

/// <summary>Writes a page as UTF-8. May be called on any thread.</summary>
internal delegate void PageWriting(PageView view, IBufferWriter<byte> output);

/// <param name="Write">Writes a page.</param>
/// <param name="Words">The words of the interface, in the language of the dossier.</param>
internal sealed record LoadedTheme(PageWriting Write, InterfaceWords Words);

/// <summary>Reads and checks the templates and words of a theme, with what a dossier replaces of them.</summary>
internal static class ThemeLoader
{
    /// <param name="root">The folder of the dossier.</param>
    /// <param name="language">The language of the dossier; BCP 47.</param>
    /// <returns>Null if there are mistakes.</returns>
    /// <exception cref="IOException">A file exists and cannot be read.</exception>
    public static Outcome<LoadedTheme?> Load(SiteTheme theme, string root, string language)
    {
        var files = ThemeFiles.Load(theme, root);
        var (words, mistakes) = WordsLoader.Load(theme, root, language);
        ImmutableArray<Diagnostic> found = [.. files.Diagnostics, .. mistakes];
        if (found.Any(mistake => mistake.Severity == Severity.Error))
            return new(null, found);
        var (templates, unfit) = ThemeCompiler.Compile(files.Value, words);
        return templates is null
            ? new(null, [.. found, .. unfit])
            : new(new(templates.Render, words), [.. found, .. unfit, .. OwnParts.Uncalled(templates, root)]);
    }
}
