using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Dossier.Reading.Markdown;

/// <summary>
/// Aligns the columns of tables with classes. Markdig would write style attributes, which the pages' content security
/// policy forbids.
/// </summary>
internal static class ColumnAlignment
{
    public static void MoveToClasses(MarkdownDocument document)
    {
        foreach (var table in document.Descendants<Table>())
        {
            foreach (var row in table.OfType<TableRow>())
                AddClasses(row, table.ColumnDefinitions);
            table.ColumnDefinitions.ForEach(column => column.Alignment = null);
        }
    }

    private static void AddClasses(TableRow row, List<TableColumnDefinition> columns)
    {
        for (int i = 0; i < row.Count && i < columns.Count; i++)
        {
            if (columns[i].Alignment is TableColumnAlign.Right)
                row[i].GetAttributes().AddClass("right");
            else if (columns[i].Alignment is TableColumnAlign.Center)
                row[i].GetAttributes().AddClass("center");
        }
    }
}
