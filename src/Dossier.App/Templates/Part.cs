using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Text;
using Dossier.ViewShapes;
using Scriban.Syntax;

namespace Dossier.App.Templates;

/// <summary>A part of pages, with the parameters that its file declares: <c>func Facts(items, relations = null)</c>.</summary>
internal sealed record Part(string Name, SourceFile File, ImmutableArray<PartParameter> Parameters, ScriptBlockStatement? Body);

/// <param name="Default">What it is where a call leaves it out; null if no call may.</param>
internal sealed record PartParameter(string Name, ScriptLiteral? Default);

/// <summary>A part, bound for the shapes of the values that a call gives it.</summary>
internal sealed class BoundPart
{
    /// <summary>Null while it is being bound.</summary>
    public Writing? Body { get; set; }

    public int Places { get; set; }
}

/// <summary>Reads the declaration of a part.</summary>
internal static class PartReader
{
    /// <summary><c>parts/standing-table.sbnhtml</c> has the part <c>StandingTable</c>.</summary>
    public static string NameOf(string path) => string.Concat(
        Path.GetFileNameWithoutExtension(path).Split('-', StringSplitOptions.RemoveEmptyEntries).Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    public static Part? Read(ParsedTemplate template, FileMistakes mistakes)
    {
        string name = NameOf(template.File.Path);
        var others = template.Statements.Where(statement => statement is not ScriptFunction && !IsEmpty(statement)).ToArray();
        var functions = template.Statements.OfType<ScriptFunction>().ToArray();
        if (functions is not [{ NameOrDoToken: ScriptVariableGlobal declared } function] || declared.Name != name || others.Length > 0)
        {
            ScriptNode at = others.FirstOrDefault() ?? functions.FirstOrDefault() ?? (ScriptNode)template.Page;
            mistakes.Report(at, Rules.TemplatePartFile, $"this file has the part “{name}” and nothing else: write “{{{{ func {name}(items) }}}}” before it, with its parameters, and “{{{{ end }}}}” after it");
            return null;
        }

        return new(name, template.File, [.. (function.Parameters ?? []).Select(parameter => Parameter(parameter, mistakes))], function.Body as ScriptBlockStatement);
    }

    private static PartParameter Parameter(ScriptParameter parameter, FileMistakes mistakes)
    {
        if (parameter.EqualOrTripleDotToken?.TokenType == Scriban.Parsing.TokenType.TripleDot)
            mistakes.Refuse(parameter, "every parameter of a part has a name");
        return new(parameter.Name?.Name ?? "", parameter.DefaultValue);
    }

    private static bool IsEmpty(ScriptStatement statement) =>
        statement is ScriptEscapeStatement or ScriptNopStatement or ScriptEndStatement
        || (statement is ScriptRawStatement text && string.IsNullOrWhiteSpace(text.Text.ToString()));
}
