using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Model;
using Dossier.Text;

namespace Dossier;

/// <summary>
/// Keeps protected words out of diagnostics, because the build logs of a public repository are public. A record with
/// <c>rights: none</c> may quote its article in any field, and what was taken for a key or an id may be half a sentence
/// of it. So of the diagnostics about it and about its article, the line and everything that is <see cref="Quoted"/> is
/// left out. If the rights cannot be determined, they are treated as <c>none</c>.
/// </summary>
internal sealed class RightsRedaction
{
    private readonly Dictionary<string, Rights> _ofRecords;
    private readonly Dictionary<string, Rights> _ofSeeds = new(StringComparer.Ordinal);
    private readonly HashSet<string> _read;
    private readonly Rights _inherited;

    // The rights to an article that no record annotates. A record that could not be understood may be the one.
    private readonly Rights _ofOtherSeeds;

    /// <param name="files">All files that were read.</param>
    public RightsRedaction(ImmutableArray<CuratedFile> drafts, ImmutableArray<SourceFile> files)
    {
        _inherited = drafts.OfType<DossierSettings>().FirstOrDefault()?.Rights
            ?? Guess(files.FirstOrDefault(file => file.Kind == FileKind.Dossier), Rights.Full);
        _read = files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        _ofRecords = drafts.OfType<SourceDraft>()
            .ToDictionary(draft => draft.File.Path, draft => draft.Rights?.Value ?? _inherited, StringComparer.Ordinal);
        foreach (var draft in drafts.OfType<SourceDraft>())
        {
            string seed = "seeds/" + draft.Seed.Value;
            if (_ofSeeds.GetValueOrDefault(seed) != Rights.None)
                _ofSeeds[seed] = _ofRecords[draft.File.Path];
        }

        bool isComplete = files.All(file => file.Kind != FileKind.Source || _ofRecords.ContainsKey(file.Path));
        _ofOtherSeeds = isComplete ? _inherited : Rights.None;
    }

    public Diagnostic Apply(Diagnostic diagnostic)
    {
        if (diagnostic.WordsOf is { } seed && _ofSeeds.GetValueOrDefault(seed.Path, Rights.None) == Rights.None)
            diagnostic = diagnostic with
            {
                Message = diagnostic.Message.WithoutQuoted(),
                Notes = [],
                Labels = [],
                IsPlaceOnly = true,
            };
        bool isWithheld = IsWithheld(diagnostic.Span.File);
        diagnostic = diagnostic with { Labels = [.. diagnostic.Labels.Select(label => Apply(label, isWithheld))] };
        return isWithheld
            ? diagnostic with
            {
                Message = diagnostic.Message.WithoutQuoted(),
                Notes = [.. diagnostic.Notes.Select(note => note.WithoutQuoted())],
                IsPlaceOnly = true,
            }
            : diagnostic;
    }

    // A label may quote the words at the main place, and the other way round.
    private Label Apply(Label label, bool isWithheld) => isWithheld || IsWithheld(label.Span.File)
        ? label with { Message = label.Message.WithoutQuoted(), IsPlaceOnly = IsWithheld(label.Span.File) }
        : label;

    private bool IsWithheld(SourceFile file) => file.Kind switch
    {
        FileKind.Source => RightsOf(file) == Rights.None,
        FileKind.Seed => _ofSeeds.GetValueOrDefault(file.Path, _ofOtherSeeds) == Rights.None,
        // It may quote an article to which the rights have been lost since.
        FileKind.Edition => true,
        _ => false,
    };

    private Rights RightsOf(SourceFile record) => _ofRecords.TryGetValue(record.Path, out var rights)
        ? rights
        : Guess(_read.Contains(record.Path) ? record : null, _inherited);

    // The rights of a file that could not be understood; null stands for a file that could not be read to its end.
    private static Rights Guess(SourceFile? file, Rights otherwise)
    {
        if (file is null)
            return Rights.None;
        bool isStated = file.Text.Split('\n')
            .Any(line => line.StartsWith("rights:", StringComparison.Ordinal)
                && Vocabularies.RightsModes.TryGetValue(line["rights:".Length..].Trim(), out var rights)
                && rights != Rights.None);
        return isStated ? Rights.Full
            : file.Text.Contains("rights", StringComparison.Ordinal) ? Rights.None
            : otherwise;
    }
}
