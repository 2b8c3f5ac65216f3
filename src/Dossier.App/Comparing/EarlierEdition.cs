using Dossier.App.Writing;
using Dossier.Diagnostics;
using Dossier.Editions;
using Dossier.Model;
using Dossier.Outputs.Data;
using Dossier.Reading.Files;
using Dossier.Text;

namespace Dossier.App.Comparing;

/// <summary>The edition that somebody names: by the folder of a dossier or of a site, by its data, by a revision.</summary>
internal static class EarlierEdition
{
    private const string Data = "data/dossier.json";

    /// <exception cref="EditionRefusedException">There is none of that name, or it has mistakes.</exception>
    /// <exception cref="OperationCanceledException">It was told to stop, and what it had written is gone.</exception>
    public static Edition Find(string since, string root, Disk disk, CancellationToken token)
    {
        if (File.Exists(since))
            return Read(Path.GetDirectoryName(Path.GetFullPath(since))!, Path.GetFileName(since));
        if (Directory.Exists(since))
            return InFolder(since);
        using var tree = GitTree.Extract(since, root, disk, token);
        var edition = Compile(tree.Root, $"the dossier as of the revision “{since}”");
        token.ThrowIfCancellationRequested();
        return edition;
    }

    /// <summary>What keeps a dossier from being compared; a missed budget does not.</summary>
    public static bool IsMistake(Diagnostic diagnostic) =>
        diagnostic.Severity == Severity.Error && diagnostic.Code != Rules.BudgetMissed.Code;

    private static Edition InFolder(string folder)
    {
        if (Directory.Exists(Path.Combine(folder, "input")))
            return Compile(folder, $"the dossier in “{folder}”");
        if (File.Exists(Path.Combine(folder, Data)))
            return Read(folder, Data);
        throw new EditionRefusedException($"“{folder}” is neither a dossier, which has input/, nor a site, which has {Data}", []);
    }

    private static Edition Compile(string root, string what)
    {
        var (corpus, diagnostics) = Compiler.Compile(root);
        Diagnostic[] mistakes = [.. diagnostics.Where(IsMistakeOfEarlier)];
        return corpus is null || mistakes.Length > 0
            ? throw new EditionRefusedException($"{what} has mistakes, so it cannot be compared; the places above are in it, and not in the dossier as it is now", [.. mistakes])
            : CurrentEdition.From(corpus);
    }

    // A repository may keep an article with other line ends than it was annotated with, or in a file that Windows can't have:
    // its words are the same.
    private static bool IsMistakeOfEarlier(Diagnostic diagnostic) =>
        IsMistake(diagnostic) && diagnostic.Code != Rules.LineEndsChanged.Code && diagnostic.Code != Rules.NameRefused.Code;

    private static Edition Read(string folder, string path)
    {
        var (file, unread) = FileReader.Read(folder, new FoundFile(path, FileKind.Edition));
        if (file is null)
            throw new EditionRefusedException($"“{path}” cannot be read", unread);
        var (edition, diagnostics) = EditionReader.Read(file);
        return edition ?? throw new EditionRefusedException($"“{path}” is not the data of a dossier that can be compared", diagnostics);
    }
}
