using Dossier.App.Templates;
using Dossier.Text;
using Dossier.Theme;

namespace Dossier.Tests.Languages;

/// <summary>The files of words that the program comes with.</summary>
internal static class ShippedWords
{
    public static SourceFile Read(string language)
    {
        var asset = DefaultTheme.Create().Words.Single(words => words.Path == $"words/{language}.yaml");
        return File(language, ThemeFiles.Text(asset));
    }

    public static SourceFile File(string language, string yaml) =>
        new($"theme/words/{language}.yaml", FileKind.Template, yaml);
}
