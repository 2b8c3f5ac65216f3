using System.Collections.Frozen;
using System.Collections.Immutable;
using Dossier.App.Templates;
using Dossier.Interface;
using Dossier.SiteModel;
using Dossier.Text;
using Dossier.ViewShapes;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;
using SourceSpan = Scriban.Parsing.SourceSpan;

namespace Dossier.Tests.Templates;

/// <summary>
/// Scriban's own evaluator on the same templates, to compare with ours. It gets the same views by the same accessors,
/// and writes by the same encoder; everything else is Scriban's.
/// </summary>
internal sealed class ScribanOracle
{
    private readonly ScriptObject _parts = [];
    private readonly Dictionary<string, Template> _templates;

    public ScribanOracle(ImmutableArray<SourceFile> files)
    {
        var options = new LexerOptions { Lang = ScriptLang.Default };
        _templates = files.ToDictionary(
            file => file.Path, file => Template.Parse(file.Text, file.Path, null, options), StringComparer.Ordinal);
        foreach (var template in _templates.Values)
            new LineBreakRemover().Visit(template.Page);
        var parts = _templates.Where(entry => entry.Key.StartsWith("theme/parts/", StringComparison.Ordinal));
        foreach (var (path, template) in parts)
        {
            var function = template.Page!.Body!.Statements.OfType<ScriptFunction>().Single();
            _parts.SetValue(PartReader.NameOf(path), function, readOnly: true);
        }

        _parts.SetValue("attribute", new Function(values => Attribute($"{values[0]}", values[1])), readOnly: true);
        _parts.SetValue("words", Words(), readOnly: true);
    }

    public string Render(PageView view)
    {
        var shape = KnownViews.All.Single(known => known.Type == view.GetType());
        string content = Render($"theme/pages/{shape.Word}.sbnhtml", view, null);
        return Render("theme/site.sbnhtml", view, new Raw(content));
    }

    private string Render(string path, PageView view, Raw? content)
    {
        var context = new Oracle(_parts);
        var globals = new ScriptObject(StringComparer.Ordinal) { ["view"] = view, ["content"] = content };
        context.PushGlobal(globals);
        return _templates[path].Render(context);
    }

    private static ScriptObject Words()
    {
        var words = new ScriptObject(StringComparer.Ordinal);
        var english = InterfaceWords.English;
        foreach (var (key, entry) in InterfaceWords.Known)
        {
            if (entry is { IsCounted: false, Gaps.IsEmpty: true })
                words.SetValue(key, english.Fill(entry, 0, []), readOnly: true);
            else
                words.SetValue(key, new Function(values => Fill(entry, values)), readOnly: true);
        }

        return words;
    }

    // What was captured, and words around it, are encoded already.
    private static string Fill(WordEntry entry, object?[] values)
    {
        int count = entry.IsCounted ? (int)values[0]! : 0;
        string[] texts = [.. values.Skip(entry.IsCounted ? 1 : 0).Select(value => $"{value}")];
        if (!texts.Any(Oracle.IsCaptured))
            return InterfaceWords.English.Fill(entry, count, texts);
        return Oracle.CapturedMark + string.Concat(InterfaceWords.English.Pieces(entry, count).Select(piece =>
            piece.Value is not { } gap ? Oracle.Encode(piece.Text)
            : Oracle.IsCaptured(texts[gap]) ? texts[gap][1..]
            : Oracle.Encode(texts[gap])));
    }

    private static Raw Attribute(string name, object? value) =>
        new(value is null ? "" : $" {name}=\"{Oracle.Encode($"{value}")}\"");

    /// <summary>
    /// A function of any number of values. Scriban would find the parameters of a delegate by reflection, which a native
    /// program does not have.
    /// </summary>
    private sealed class Function(Func<object?[], object> result) : IScriptCustomFunction
    {
        public int RequiredParameterCount => 0;

        public int ParameterCount => 0;

        public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

        public Type ReturnType => typeof(object);

        public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), "values");

        public object Invoke(
            TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
            result([.. arguments]);

        public ValueTask<object?> InvokeAsync(
            TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
            new(Invoke(context, callerContext, arguments, blockStatement));
    }

    /// <summary>What is written as it is.</summary>
    private sealed record Raw(string Text);

    /// <summary>The one difference that is wanted: line breaks of a template are for its readers.</summary>
    private sealed class LineBreakRemover : ScriptVisitor
    {
        public override void Visit(ScriptRawStatement node) =>
            node.Text = new ScriptStringSlice(TemplateText.WithoutLineBreaks(node.Text.ToString()));

        // Scriban captures a text, which looks like any other afterwards.
        public override void Visit(ScriptCaptureStatement node)
        {
            base.Visit(node);
            var mark = new ScriptRawStatement { Text = new ScriptStringSlice($"{Oracle.CapturedMark}") };
            node.Body!.Statements.Insert(0, mark);
        }
    }

    private sealed class Oracle : TemplateContext
    {
        public const char CapturedMark = '\u0001';

        private static readonly IsolatingEncoder Encoder = new();
        private static readonly FrozenDictionary<Type, ViewMembers> Views =
            KnownViews.All.ToFrozenDictionary(view => view.Type, view => new ViewMembers(view));

        public Oracle(ScriptObject parts)
            : base(parts)
        {
            LoopLimit = 0;
            LimitToString = 0;
            RecursiveLimit = 1000;
            StrictVariables = false;
            EnableRelaxedMemberAccess = true;
            EnableRelaxedTargetAccess = true;
        }

        public static bool IsCaptured(string text) => text is [CapturedMark, ..];

        public static string Encode(string text) => Encoder.Encode(text);

        public override TemplateContext Write(SourceSpan span, object? value)
        {
            string text = value switch
            {
                null => "",
                Raw raw => raw.Text,
                Html html => html.Value,
                DataBlock data => data.Json,
                _ when $"{value}" is [CapturedMark, .. var captured] => captured,
                _ => Encode($"{value}"),
            };
            // The base encodes nothing, and takes a text as it is.
            Output.Write(text, 0, text.Length);
            return this;
        }

        public override bool ToBool(SourceSpan span, object? value) => value switch
        {
            null or bool or int => base.ToBool(span, value),
            object?[] list => list.Length > 0,
            Raw raw => raw.Text.Length > 0,
            _ when Views.ContainsKey(value.GetType()) => true,
            _ => $"{value}" is not ("" or [CapturedMark]),
        };

        protected override IObjectAccessor? GetMemberAccessorImpl(object target) => target switch
        {
            object?[] => ListMembers.Instance,
            _ => Views.GetValueOrDefault(target.GetType()) ?? base.GetMemberAccessorImpl(target),
        };
    }

    private sealed class ViewMembers(ViewShape shape) : ReadingAccessor
    {
        public override bool TryGetValue(TemplateContext context, SourceSpan span, object target, string member, out object value)
        {
            var found = shape.Member(member);
            value = found?.Get(target)!;
            return found is not null;
        }
    }

    private sealed class ListMembers : ReadingAccessor
    {
        public static readonly ListMembers Instance = new();

        public override bool TryGetValue(TemplateContext context, SourceSpan span, object target, string member, out object value)
        {
            object?[] list = (object?[])target;
            value = (member switch { "size" => list.Length, "first" => list.FirstOrDefault(), _ => list.LastOrDefault() })!;
            return true;
        }
    }

    private abstract class ReadingAccessor : IObjectAccessor
    {
        public bool HasIndexer => false;

        public Type IndexType => typeof(int);

        public int GetMemberCount(TemplateContext context, SourceSpan span, object target) => 0;

        public IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target) => [];

        public bool HasMember(TemplateContext context, SourceSpan span, object target, string member) => true;

        public abstract bool TryGetValue(TemplateContext context, SourceSpan span, object target, string member, out object value);

        public bool TrySetValue(TemplateContext context, SourceSpan span, object target, string member, object? value) => false;

        public bool TryGetItem(TemplateContext context, SourceSpan span, object target, object index, out object value)
        {
            value = null!;
            return false;
        }

        public bool TrySetItem(TemplateContext context, SourceSpan span, object target, object index, object? value) => false;
    }
}
