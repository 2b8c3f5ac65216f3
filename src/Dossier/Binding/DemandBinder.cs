using Dossier.Diagnostics;
using Dossier.Model;

namespace Dossier.Binding;

internal static class DemandBinder
{
    public static Demand? Bind(Fields fields)
    {
        var title = fields.RequiredPlainText("title");
        var kind = fields.RequiredWord("kind", Words.DemandKinds);
        fields.Require("by");
        fields.RequireList("to", "name the actors who are asked, or write “to: []” where the sources name nobody");
        var draft = new Demand(
            fields.Span.File, CommonsBinder.Bind(fields), title?.Value ?? "", kind ?? default, fields.Word("main", Words.YesOrNo) ?? false,
            fields.Actors("by"), fields.Actors("to"),
            fields.Demands("part_of"), fields.Demands("extends"), fields.Demands("counters"), fields.Demands("condition_of"),
            fields.Events("instruments")) { PlainTexts = fields.PlainTexts };
        return title is null || kind is null ? null : draft;
    }
}
