using Dossier.Model;
using Dossier.Text;

namespace Dossier.Reading.Binding;

internal static class DemandBinder
{
    public static Demand? Bind(MapReader fields)
    {
        var title = fields.RequiredPlainText("title");
        var kind = fields.RequiredWord("kind", Vocabularies.DemandKinds);
        fields.Require("by");
        fields.RequireList("to", "name the actors who are asked, or write “to: []” if the sources name nobody");
        var draft = new Demand(
            fields.Span.File,
            CommonFieldsBinder.Bind(fields),
            title?.Value ?? "",
            kind ?? default,
            fields.Word("main", Vocabularies.YesOrNo) ?? false,
            fields.Voices("by", Bounds.MostParties),
            fields.Voices("to", Bounds.MostParties),
            fields.Demands("part_of"),
            fields.Demands("extends"),
            fields.Demands("counters"),
            fields.Demands("condition_of"),
            fields.Events("instruments"))
        {
            PlainTexts = fields.PlainTexts,
        };
        // Until these keys are corrected, the role of any actor is unknown.
        bool isUnsure = fields.IsPerhapsMisspelt("by") || fields.IsPerhapsMisspelt("to");
        return title is null || kind is null || isUnsure ? null : draft;
    }
}
