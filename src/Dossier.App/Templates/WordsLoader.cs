using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Interface;
using Dossier.Reading.Files;
using Dossier.SiteModel;
using Dossier.Text;

namespace Dossier.App.Templates;

/// <summary>
/// The words of the interface in the language of a dossier: those of the theme, replaced key by key by the files in the
/// dossier's own <c>theme/words/</c>. Words that neither has are in English.
/// </summary>
internal static class WordsLoader
{
    public const string Folder = "theme/words/";
    private const string Ending = ".yaml";
    private const string DossierFile = "input/dossier.yaml";
    private const int MostKeysShown = 8;

    /// <param name="root">The folder of the dossier.</param>
    /// <param name="language">The language of the dossier; BCP 47.</param>
    /// <exception cref="IOException">A file exists and cannot be read.</exception>
    public static Outcome<InterfaceWords> Load(SiteTheme theme, string root, string language)
    {
        var diagnostics = new List<Diagnostic>();
        var shipped = theme.Words.ToDictionary(asset => LanguageOf(asset.Path), StringComparer.OrdinalIgnoreCase);
        var own = Own(root, diagnostics);
        var words = InterfaceWords.English;
        var translated = new HashSet<string>(StringComparer.Ordinal);
        SourceFile? last = null;
        // The words of “de” are those of “de-AT” too, where that has none of its own.
        foreach (string tag in new[] { LanguageTags.PrimaryOf(language), language }.Distinct(StringComparer.OrdinalIgnoreCase))
        {
            if (shipped.TryGetValue(tag, out var asset))
                words = words.With(tag, Read(Shipped(asset), tag, diagnostics));
            if (own.TryGetValue(tag, out var file))
            {
                words = words.With(tag, file.Words);
                translated.UnionWith(file.Words.Keys);
                last = file.File;
            }
        }

        // The program has all words of the languages that it comes with, so that there a file replaces only some.
        string primary = LanguageTags.PrimaryOf(language);
        if (primary != InterfaceWords.English.Language && !shipped.ContainsKey(primary))
            ReportMissing(last, language, translated, diagnostics);
        return new(words, [.. diagnostics]);
    }

    // All of them are read, so that a mistake in one shows whatever the language of the dossier is.
    private static Dictionary<string, (SourceFile File, ImmutableDictionary<string, Phrase> Words)> Own(
        string root, List<Diagnostic> diagnostics)
    {
        var found = new Dictionary<string, (SourceFile, ImmutableDictionary<string, Phrase>)>(
            StringComparer.OrdinalIgnoreCase);
        foreach (string path in ThemeFiles.OwnPaths(root).Where(IsWords).Order(StringComparer.Ordinal))
        {
            string language = LanguageOf(path);
            if (!path.EndsWith(Ending, StringComparison.Ordinal) || !LanguageTags.IsWellFormed(language))
            {
                diagnostics.Add(new SourceFile(path, FileKind.Template, "").At(0).Report(
                    Rules.TemplateFileUnknown,
                    $"a file of words is named by its language, as “uk.yaml” is; rename or remove this one"));
                continue;
            }

            var (file, mistakes) = FileReader.Read(root, new(path, FileKind.Template));
            diagnostics.AddRange(mistakes);
            if (file is not null)
                found[language] = (file, Read(file, language, diagnostics));
        }

        return found;
    }

    public static bool IsWords(string path) =>
        path.StartsWith(Folder, StringComparison.Ordinal) && Path.GetFileName(path) != "README.md";

    private static SourceFile Shipped(ThemeAsset asset) =>
        new("theme/" + asset.Path, FileKind.Template, ThemeFiles.Text(asset));

    private static ImmutableDictionary<string, Phrase> Read(
        SourceFile file, string language, List<Diagnostic> diagnostics)
    {
        var (words, mistakes) = WordsReader.Read(file, language);
        diagnostics.AddRange(mistakes);
        return words;
    }

    private static void ReportMissing(
        SourceFile? file, string language, HashSet<string> translated, List<Diagnostic> diagnostics)
    {
        if (file is null)
        {
            diagnostics.Add(new SourceFile(DossierFile, FileKind.Dossier, "").At(0).Report(
                Rules.MissingInterfaceWords,
                $"the program has no words in the language “{language.AsKnown()}”, so the interface is in English; add "
                + $"{Folder.AsKnown()}{language.AsKnown()}.yaml, and “dossier explain DOS142” says how to begin it"));
            return;
        }

        string[] missing = [.. InterfaceWords.All.Select(entry => entry.Key).Where(key => !translated.Contains(key))];
        if (missing.Length == 0)
            return;
        string more = missing.Length > MostKeysShown ? $" and {missing.Length - MostKeysShown} more" : "";
        diagnostics.Add(file.At(0).Report(
            Rules.MissingInterfaceWords,
            $"these are not translated yet, and are in English on the site: "
            + $"{string.Join(", ", missing.Take(MostKeysShown)).AsKnown()}{more.AsKnown()}"));
    }

    private static string LanguageOf(string path) => Path.GetFileNameWithoutExtension(path);
}
