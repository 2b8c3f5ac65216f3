using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Interface;
using Dossier.Text;
using Dossier.ViewShapes;
using Scriban.Syntax;

namespace Dossier.App.Templates;

/// <summary>
/// A part of pages, with the parameters that its file declares: <c>func Facts(items, relations = null)</c>.
/// </summary>
internal sealed record Part(
    string Name, SourceFile File, ImmutableArray<PartParameter> Parameters, ScriptBlockStatement? Body);

/// <param name="Default">What it is where a call leaves it out; null if no call may.</param>
internal sealed record PartParameter(string Name, BoundValue? Default);

/// <summary>A part, bound for the shapes of the values that a call gives it.</summary>
internal sealed class BoundPart
{
    /// <summary>Null while it is being bound.</summary>
    public Writing? Body { get; set; }

    public int Places { get; set; }

    /// <summary>Where in the HTML it ends.</summary>
    public HtmlState End { get; set; }
}

/// <summary>Reads the declaration of a part.</summary>
internal static class PartReader
{
    /// <summary><c>parts/standing-table.sbnhtml</c> has the part <c>StandingTable</c>.</summary>
    public static string NameOf(string path) => string.Concat(
        Path.GetFileNameWithoutExtension(path).Split('-', StringSplitOptions.RemoveEmptyEntries)
            .Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    public static Part? Read(ParsedTemplate template, InterfaceWords words, FileMistakes mistakes)
    {
        string name = NameOf(template.File.Path);
        var others = template.Statements
            .Where(statement => statement is not ScriptFunction && !IsEmpty(statement)).ToArray();
        var functions = template.Statements.OfType<ScriptFunction>().ToArray();
        if (functions is not [{ NameOrDoToken: ScriptVariableGlobal declared } function]
            || declared.Name != name || others.Length > 0)
        {
            ScriptNode at = others.FirstOrDefault() ?? functions.FirstOrDefault() ?? (ScriptNode)template.Page;
            mistakes.Report(
                at, Rules.TemplatePartFile,
                $"this file has the part “{name.AsQuoted()}” and nothing else: "
                + $"write “{{{{ func {name.AsQuoted()}(items) }}}}” "
                + $"before it, with its parameters, and “{{{{ end }}}}” after it");
            return null;
        }

        return new(name, template.File, Parameters(function, words, mistakes), function.Body as ScriptBlockStatement);
    }

    private static ImmutableArray<PartParameter> Parameters(
        ScriptFunction function, InterfaceWords words, FileMistakes mistakes)
    {
        var read = new List<PartParameter>();
        foreach (var parameter in function.Parameters ?? [])
        {
            string name = parameter.Name?.Name ?? "";
            if (parameter.EqualOrTripleDotToken?.TokenType == Scriban.Parsing.TokenType.TripleDot)
                mistakes.Refuse(parameter, $"every parameter of a part has a name");
            else if (read.Exists(other => other.Name == name))
                mistakes.Refuse(
                    parameter, $"“{name.AsQuoted()}” is the name of another parameter already; choose another");
            else if (name.Length == 0 || NameBinder.IsOwn(parameter, name, mistakes))
                read.Add(new(name, Default(parameter, words, mistakes)));
        }

        return [.. read];
    }

    /// <summary>Bound here once, because it stands in this file, and not in those of the calls.</summary>
    private static BoundValue? Default(ScriptParameter parameter, InterfaceWords words, FileMistakes mistakes) =>
        parameter.DefaultValue is { } value
            ? new ExpressionBinder(new Scope(words), mistakes).Bind(value)
            : null;

    private static bool IsEmpty(ScriptStatement statement) =>
        statement is ScriptEscapeStatement or ScriptNopStatement or ScriptEndStatement
        || (statement is ScriptRawStatement text && string.IsNullOrWhiteSpace(text.Text.ToString()));
}
