using Dossier.Diagnostics;
using Dossier.Text;
using Scriban;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Dossier.App.Templates;

/// <summary>Scriban's tree of one file.</summary>
internal sealed record ParsedTemplate(SourceFile File, ScriptPage Page)
{
    public IEnumerable<ScriptStatement> Statements => Page.Body?.Statements ?? [];
}

/// <summary>Parses a file with Scriban.</summary>
internal static class TemplateParser
{
    private const int DeepestExpression = 50;

    public static ParsedTemplate? Parse(SourceFile file, Mistakes mistakes)
    {
        var template = Template.Parse(
            file.Text, file.Path, new ParserOptions { ExpressionDepthLimit = DeepestExpression },
            new LexerOptions { Lang = ScriptLang.Default });
        // What follows the first message is mostly said because of the first.
        if (template.Messages.FirstOrDefault(message => message.Type == ParserMessageType.Error) is { } first)
        {
            var (start, end) = (first.Span.Start.Offset, first.Span.End.Offset);
            mistakes.Report(
                file.At(start, end - start + 1), Rules.TemplateSyntax,
                $"this cannot be read: {first.Message.AsQuoted()}");
            return null;
        }

        return template.Page is { } page ? new(file, page) : null;
    }
}
