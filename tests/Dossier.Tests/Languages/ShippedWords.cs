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
        return new("theme/" + asset.Path, FileKind.Template, ThemeFiles.Text(asset));
    }
}
