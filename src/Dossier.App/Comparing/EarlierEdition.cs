using Dossier.App.Writing;
using Dossier.Diagnostics;
using Dossier.Editions;
using Dossier.Model;
using Dossier.Outputs.Data;
using Dossier.Reading.Files;
using Dossier.Text;

namespace Dossier.App.Comparing;

/// <summary>
/// Finds the edition that “--since” names: a folder of a dossier or of a site, a data file, or a Git revision.
/// </summary>
internal static class EarlierEdition
{
    private const string Data = "data/dossier.json";

    /// <exception cref="EditionRefusedException">There is no edition of that name, or it has errors.</exception>
    /// <exception cref="OperationCanceledException">
    /// The command was interrupted; its temporary files are deleted.
    /// </exception>
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

    /// <summary>True for errors that prevent a comparison; a missed coverage budget does not.</summary>
    public static bool IsMistake(Diagnostic diagnostic) =>
        diagnostic.Severity == Severity.Error && diagnostic.Code != Rules.BudgetMissed.Code;

    private static Edition InFolder(string folder)
    {
        if (Directory.Exists(Path.Combine(folder, "input")))
            return Compile(folder, $"the dossier in “{folder}”");
        if (File.Exists(Path.Combine(folder, Data)))
            return Read(folder, Data);
        throw new EditionRefusedException(
            $"“{folder}” is neither a dossier (it has no input/) nor a published site (it has no {Data})");
    }

    private static Edition Compile(string root, string what)
    {
        var (corpus, diagnostics) = Compiler.Compile(root);
        Diagnostic[] mistakes = [.. diagnostics.Where(IsMistakeOfEarlier)];
        return corpus is null || mistakes.Length > 0
            ? throw new EditionRefusedException(
                $"{what} has errors, so it cannot be compared; "
                    + "the places above are in that edition, not in the current dossier")
            {
                Diagnostics = [.. mistakes],
            }
            : CurrentEdition.From(corpus);
    }

    // A Git repository may have an article with other line ends than those it was annotated with, or under a name that
    // Windows does not allow. Its words are the same, so these errors are ignored.
    private static bool IsMistakeOfEarlier(Diagnostic diagnostic) =>
        IsMistake(diagnostic)
            && diagnostic.Code != Rules.LineEndsChanged.Code
            && diagnostic.Code != Rules.NameRefused.Code;

    private static Edition Read(string folder, string path)
    {
        var (file, unread) = FileReader.Read(folder, new FoundFile(path, FileKind.Edition));
        if (file is null)
            throw new EditionRefusedException($"“{path}” cannot be read") { Diagnostics = unread };
        var (edition, diagnostics) = EditionReader.Read(file);
        return edition ?? throw new EditionRefusedException(
            $"“{path}” is not the data of a dossier, so it cannot be compared")
        {
            Diagnostics = diagnostics,
        };
    }
}
