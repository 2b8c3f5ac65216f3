using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Dossier.Diagnostics;
using Dossier.Text;

namespace Dossier.Reading.Files;

/// <summary>Reads and decodes one file.</summary>
internal static class FileReader
{
    private const long Megabyte = 1 << 20;

    public static Outcome<SourceFile?> Read(string root, FoundFile found)
    {
        string fullPath = Path.Combine(root, found.Path);
        try
        {
            long limit = Megabyte * found.Kind switch { FileKind.Seed => 16, FileKind.Edition => 256, _ => 4 };
            long length = new FileInfo(fullPath).Length;
            if (length == 0 && !RegularFile.IsAt(fullPath))
                return Fail(
                    found, Rules.NotAFile, $"this is a pipe, a socket or a device, and is not read; put a file here");
            // A static file is copied when the site is published, so it is not read here.
            if (found.Kind == FileKind.Static)
                return new(new SourceFile(found.Path, found.Kind, ""), []);
            if (length == 0)
                return Fail(found, Rules.EmptyFile, $"the file is empty; fill it or remove it");
            if (length > limit)
                return Fail(
                    found, Rules.FileTooLarge, $"the file has {length} bytes, and at most {limit} are read; split it");
            return RegularFile.ReadUnchanged(fullPath) is { } bytes
                ? Decode(found, bytes)
                : Fail(found, Rules.InputChanged, $"the file changed while it was being read; run the build again");
        }
        catch (FileNotFoundException)
        {
            return Fail(found, Rules.InputChanged, $"the file was there a moment ago and is gone; run the build again");
        }
    }

    public static Outcome<SourceFile?> Decode(FoundFile found, byte[] bytes)
    {
        var decoded = Utf8Text.Decode(bytes);
        // Records name seeds with composed accents, whatever the file system does.
        string path = found.Kind == FileKind.Seed ? ComposedForm.Compose(found.Path) : found.Path;
        var file = new SourceFile(
            path,
            found.Kind,
            decoded.Text,
            found.Kind == FileKind.Seed ? Convert.ToHexStringLower(SHA256.HashData(bytes)) : "");
        if (decoded.Error is string error)
            return new(null, [file.At(file.Text.Length).Report(Rules.NotUtf8, $"{error.AsKnown()}")]);
        if (found.Kind == FileKind.Seed)
            file = file with { Text = ControlCharacters.MakePageBreaksSpaces(file.Text) };
        int control = ControlCharacters.IndexIn(file.Text);
        bool isGiven = found.Kind is FileKind.Seed or FileKind.Edition;
        if (control >= 0 && !isGiven)
            return new(null, [file.At(control, 1).Report(
                Rules.ControlCharacter,
                $"the file has {VisibleEscapes.NameAt(file.Text, control).AsKnown()} here, "
                + $"which is not allowed in a text; "
                + $"remove it, or write “{Picture(file.Text, control)}” if it is quoted from an article")]);
        var shown = file with { Text = ControlCharacters.MakeVisible(file.Text) };
        return new(shown, found.Kind == FileKind.Seed
            ? [.. Traces(file.Text, shown), .. Replaced(file.Text, control, shown), .. Turns(shown)]
            : [.. Replaced(file.Text, control, shown)]);
    }

    private static IEnumerable<Diagnostic> Replaced(string text, int control, SourceFile shown) => control < 0 ? [] :
        [shown.At(control, 1).Report(
            Rules.ReplacedControl,
            $"the {(shown.Kind == FileKind.Seed ? "article" : "file").AsKnown()} "
            + $"has {VisibleEscapes.NameAt(text, control).AsKnown()}; it is shown as “{shown.Text[control]}”")];

    // A warning only, because the site isolates text with direction overrides.
    private static IEnumerable<Diagnostic> Turns(SourceFile seed) =>
        Directions.IndexOfOverride(seed.Text) is >= 0 and int turn
            ? [seed.At(turn, 1).Report(
                Rules.BidiControl,
                $"the article has {VisibleEscapes.NameAt(seed.Text, turn).AsKnown()}, "
                + $"which turns the writing direction and can disguise words; "
                + $"look whether they are what they seem")]
            : [];

    private static char Picture(string text, int control) => ControlCharacters.PictureOf(Rune.GetRuneAt(text, control));

    // Only the first is reported: if there is one, there are many.
    private static ImmutableArray<Diagnostic> Traces(string text, SourceFile seed)
    {
        if (ScrapingRemains.First(text) is not { } found)
            return [];
        Message meant = found.Meant is null
            ? (Message)$"where a character was lost"
            : $"which should be “{found.Meant.AsQuoted()}”";
        // A control character beyond U+FFFF is shorter by one once it is made visible, so the offset is recalculated.
        int at = ControlCharacters.MakeVisible(text[..found.At]).Length;
        return [seed.At(at, found.Text.Length).Report(
            Rules.ScrapingLeft,
            $"the article has “{found.Text.AsQuoted()}”, {meant}: it was damaged when it was collected; "
            + $"collect it again, or quote it as it is here")];
    }

    private static Outcome<SourceFile?> Fail(FoundFile found, Rule rule, Message message) =>
        new(null, [new SourceFile(found.Path, found.Kind, "").At(0).Report(rule, message)]);
}
