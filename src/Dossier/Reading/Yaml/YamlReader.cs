using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Dossier.Reading.Yaml;

/// <summary>
/// Reads one YAML document from parser events. YamlDotNet's object model is not used: it keeps the last of two equal
/// keys, follows aliases into bombs and cycles, and overflows the stack on deep nesting.
/// </summary>
internal sealed class YamlReader
{
    private const int MaximumDepth = 64;

    private readonly SourceFile _file;
    private readonly int _offset;
    private readonly int _end;
    private readonly Parser _parser;
    private readonly List<Diagnostic> _diagnostics;

    private YamlReader(SourceFile file, int offset, string text, List<Diagnostic> diagnostics)
    {
        (_file, _offset, _end, _diagnostics) = (file, offset, offset + text.Length, diagnostics);
        _parser = new Parser(new StringReader(text));
    }

    /// <summary>
    /// The document between two offsets of the file; null if it cannot be read, which is then reported.
    /// </summary>
    public static YamlNode? Read(SourceFile file, int start, int end, List<Diagnostic> diagnostics)
    {
        string text = start == 0 && end == file.Text.Length ? file.Text : file.Text[start..end];
        var reader = new YamlReader(file, start, text, diagnostics);
        try
        {
            return reader.Document();
        }
        catch (YamlException error)
        {
            int at = start + (int)error.Start.Index;
            diagnostics.Add(HashRemark.Blame(file, start, text, at)
                ?? YamlMistake.Explain(
                    reader.StopAt(at, start + (int)error.End.Index, isInToken: error is SyntaxErrorException)));
        }
        catch (Exception error) when (error is InvalidOperationException or ArgumentException)
        {
            // YamlDotNet throws these without a position: `a: [1⏎b: 2`.
            diagnostics.Add(HashRemark.Blame(file, start, text, reader.Here)
                ?? YamlMistake.Explain(reader.StopAfterLast()));
        }
        catch (RefusedException refused)
        {
            diagnostics.Add(refused.Diagnostic);
        }

        return null;
    }

    private int Here => _offset + (int)(_parser.Current?.End.Index ?? 0);

    // The parser reports some tabs at a place that it had read before. Then it is not known how far it looked.
    private YamlStop StopAt(int at, int looked, bool isInToken)
    {
        int read = Math.Clamp(Here, _offset, _end);
        int end = looked < read ? _end : Math.Min(looked + 1, _end);
        return new(
            _file, _offset, _end, Math.Clamp(at, _offset, _end), new TextSpan(read, end), isInToken, IsGuessed: false);
    }

    // Where the next value begins after what was read last.
    private YamlStop StopAfterLast()
    {
        int read = Math.Clamp(Here, _offset, _end);
        int at = read;
        while (at < _end && (char.IsWhiteSpace(_file.Text[at]) || _file.Text[at] is ':' or ','))
            at++;
        return new(_file, _offset, _end, at, new TextSpan(read, read), IsInToken: false, IsGuessed: true);
    }

    private YamlNode? Document()
    {
        Next<StreamStart>();
        if (!_parser.MoveNext() || _parser.Current is StreamEnd)
        {
            _diagnostics.Add(_file.At(_offset).Report(
                Rules.EmptyFile,
                $"this file contains nothing but comments; write the keys of the record, or remove the file"));
            return null;
        }

        _parser.MoveNext();
        var root = Node(0);
        Next<DocumentEnd>();
        _parser.MoveNext();
        if (_parser.Current is not StreamEnd)
            throw Refuse(
                Rules.YamlFeature, _parser.Current!, $"a second document begins here; write one record a file");
        return root;
    }

    private void Next<T>()
        where T : ParsingEvent
    {
        _parser.MoveNext();
        if (_parser.Current is not T)
            throw new InvalidOperationException($"expected {typeof(T).Name}");
    }

    // On entry the current event begins the node; on return the current event is its last.
    private YamlNode Node(int depth)
    {
        var begin = _parser.Current!;
        if (depth > MaximumDepth)
            throw Refuse(
                Rules.TooDeep, begin,
                $"lists and maps are nested more than {MaximumDepth} levels deep, and no record needs more than six; "
                + $"look for a repeated bracket");
        if (begin is AnchorAlias)
            throw Refuse(
                Rules.YamlFeature, begin,
                $"“*” at the start of a value means an alias, which is refused; "
                + $"quote the text, or write the value out");
        if (begin is not NodeEvent node)
            throw new InvalidOperationException("expected a value");
        if (!node.Anchor.IsEmpty)
            throw Refuse(
                Rules.YamlFeature, begin,
                $"“&” at the start of a value means an anchor, which is refused; "
                + $"quote the text, or write the value out where it is needed");
        if (!node.Tag.IsEmpty)
            throw Refuse(
                Rules.YamlFeature, begin,
                $"“!” at the start of a value means a tag, which is refused; quote the text, or leave the tag out");
        return begin switch
        {
            Scalar scalar => ScalarOf(scalar),
            SequenceStart => Sequence(begin, depth),
            MappingStart => Mapping(begin, depth),
            _ => throw new InvalidOperationException("expected a value"),
        };
    }

    private YamlScalar ScalarOf(Scalar scalar)
    {
        if (scalar.Value.AsSpan().ContainsLoneSurrogate())
            throw Refuse(
                Rules.ControlCharacter, scalar,
                $"an escape in this text stands for half a surrogate pair, which is not a character; "
                + $"write the character itself");
        if (ControlCharacters.IndexIn(scalar.Value) is >= 0 and int control)
            throw Refuse(
                Rules.ControlCharacter, scalar,
                $"an escape in this text stands for {VisibleEscapes.NameAt(scalar.Value, control).AsKnown()}, "
                + $"which is not allowed in a text; remove it");
        var whole = SpanOf(scalar);
        return new YamlScalar(ScalarText.Locate(_file, whole, scalar.Style), scalar.Value, scalar.Style, whole)
        {
            Cut = scalar.Style == ScalarStyle.Plain ? HashRemark.Behind(_file, whole.End) : null,
        };
    }

    private YamlSequence Sequence(ParsingEvent begin, int depth)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (_parser.MoveNext() && _parser.Current is not SequenceEnd)
        {
            RefuseMoreThanBound(items.Count, "list");
            items.Add(Node(depth + 1));
        }

        return new YamlSequence(SpanOf(begin), items.ToImmutable());
    }

    private YamlMapping Mapping(ParsingEvent begin, int depth)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var places = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        while (_parser.MoveNext() && _parser.Current is not MappingEnd)
        {
            RefuseMoreThanBound(places.Count, "map");
            var key = Key(depth);
            _parser.MoveNext();
            var value = Node(depth + 1);
            if (places.TryAdd(key.Value, key.Span))
                entries.Add(new YamlEntry(key, value));
            else
                ReportDuplicate(key, places[key.Value]);
        }

        return new YamlMapping(SpanOf(begin), entries.ToImmutable());
    }

    private Located<string> Key(int depth)
    {
        var begin = _parser.Current!;
        if (Node(depth + 1) is not YamlScalar key)
            throw Refuse(
                Rules.YamlFeature, begin,
                $"a key must be a word, and this is a list or a map; quote it if it is meant as a text");
        if (key is { IsPlain: true, Value: "<<" })
            throw Refuse(Rules.YamlFeature, begin, $"merge keys (<<) are refused; write the keys out");
        return new Located<string>(key.Value, key.Span);
    }

    private void ReportDuplicate(Located<string> key, SourceSpan first)
    {
        Message name = $"“{key.Value.AsQuoted()}”";
        _diagnostics.Add(key.Span.Report(
            Rules.DuplicateKey,
            $"the key {name} is written twice here; keep one of the two",
            new Label(first, $"{name} is first written here")));
    }

    private SourceSpan SpanOf(ParsingEvent happening)
    {
        int start = _offset + (int)happening.Start.Index;
        return _file.At(start, Math.Max(0, _offset + (int)happening.End.Index - start));
    }

    private void RefuseMoreThanBound(int count, string what)
    {
        if (count == Bounds.MostEntries)
            throw Refuse(
                Rules.TooMany, _parser.Current!,
                $"this {what.AsKnown()} goes on after {Bounds.MostEntries} entries, and no more are read; "
                + $"divide the record, or remove what was repeated by mistake");
    }

    private RefusedException Refuse(Rule rule, ParsingEvent where, Message message) =>
        new(SpanOf(where).Report(rule, message));

    /// <summary>Stops reading a document that must not be read any further.</summary>
    private sealed class RefusedException(Diagnostic diagnostic) : Exception(diagnostic.Message.Text)
    {
        public Diagnostic Diagnostic => diagnostic;
    }
}
