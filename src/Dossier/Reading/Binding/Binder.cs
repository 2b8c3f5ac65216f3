using Dossier.Diagnostics;
using Dossier.Model;
using Dossier.Reading.Yaml;
using Dossier.Text;

namespace Dossier.Reading.Binding;

/// <summary>Turns one file into one record in which every value knows its place.</summary>
internal static class Binder
{
    /// <summary>The draft is null if too little of the file could be understood.</summary>
    public static Outcome<CuratedFile?> Bind(SourceFile file)
    {
        var diagnostics = new List<Diagnostic>();
        CheckId(file, diagnostics);
        var draft = file.Kind == FileKind.Page ? PageBinder.Bind(file, diagnostics) : BindYaml(file, diagnostics);
        return new(draft, [.. diagnostics]);
    }

    private static CuratedFile? BindYaml(SourceFile file, List<Diagnostic> diagnostics)
    {
        var root = YamlReader.Read(file, 0, file.Text.Length, diagnostics);
        if (root is null)
            return null;
        if (root is not YamlMapping map)
        {
            diagnostics.Add(root.Span.Report(Rules.WrongShape, $"a record must be a map; write lines of “key: value”"));
            return null;
        }

        var fields = new MapReader(
            map, file.Kind == FileKind.Source ? new SourceId(file.Name) : null, diagnostics, isWhole: true);
        CuratedFile? draft = file.Kind switch
        {
            FileKind.Dossier => SettingsBinder.Bind(fields),
            FileKind.Actor => ActorBinder.Bind(fields),
            FileKind.Event => EventBinder.Bind(fields),
            FileKind.Demand => DemandBinder.Bind(fields),
            FileKind.Source => SourceBinder.Bind(fields),
            _ => throw new ArgumentException($"“{file.Path}” is not a record.", nameof(file)),
        };
        fields.Close();
        return draft;
    }

    private static void CheckId(SourceFile file, List<Diagnostic> diagnostics)
    {
        if (file.Kind == FileKind.Dossier)
            return;
        if (!RecordName.IsId(file.Name))
            diagnostics.Add(file.At(0).Report(
                Rules.BadId, $"the file's name is its id, and {ScalarConverters.NotAnId(file.Name)}"));
        else if (RecordName.IsReserved(file.Name)
            && !(file.Kind == FileKind.Page && file.Name is "index" or "methodology"))
            diagnostics.Add(file.At(0).Report(
                Rules.ReservedId,
                $"the id “{file.Name.AsKnown()}” is reserved, "
                + $"because the site or a file system needs this name for itself; rename the file"));
    }
}
