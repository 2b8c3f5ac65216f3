using Dossier.Diagnostics;
using Dossier.Model;
using Dossier.Text;

namespace Dossier.Reading.Binding;

internal static class ActorBinder
{
    public static Actor? Bind(MapReader fields)
    {
        var name = fields.RequiredText("name");
        var kind = fields.RequiredWord("kind", Vocabularies.ActorKinds);
        var aliases = fields.Texts("aliases");
        var names = fields.Maps("names", BindName);
        var roles = fields.Maps("roles", BindRole);
        var partOf = fields.Actors("part_of");
        var memberOf = fields.Actors("member_of");
        string? wikidata = Wikidata(fields);
        var commons = CommonFieldsBinder.Bind(fields);
        return name is null || kind is null
            ? null
            : new Actor(fields.Span.File, commons, name, kind.Value, aliases, names, roles, partOf, wikidata)
            {
                MemberOf = memberOf,
                PlainTexts = fields.PlainTexts,
            };
    }

    private static ForeignName? BindName(MapReader fields)
    {
        var text = fields.RequiredText("text");
        var language = fields.RequiredLanguage("language");
        fields.Close();
        return text is null || language is null ? null : new ForeignName(text, language);
    }

    private static Role? BindRole(MapReader fields)
    {
        var title = fields.RequiredPlainText("title");
        var role = new Role(
            title?.Value ?? "",
            fields.Actor("in"),
            fields.LocatedDate("from"),
            fields.LocatedDate("to"),
            fields.Passages("evidence"));
        fields.Close();
        if (role.EndsBeforeItBegins)
            fields.Report(
                role.To!.Span, Rules.RoleEndsFirst,
                $"this role ends in “{role.To.Value}”, before it begins in “{role.From!.Value}”; "
                + $"exchange the two dates, or fix the one that is wrong");
        // The impossible dates are dropped, so that they do not cause further errors.
        var possible = role.EndsBeforeItBegins ? role with { From = null, To = null } : role;
        return title is null ? null : possible;
    }

    private static string? Wikidata(MapReader fields)
    {
        if (fields.Text("wikidata") is not { } item)
            return null;
        if (item.Value.Length is > 1 and < 15 && item.Value[0] == 'Q' && item.Value[1..].All(char.IsAsciiDigit))
            return item.Value;
        fields.Report(
            item.Span, Rules.BadIdentifier,
            $"“{item.Value.AsQuoted()}” is not a Wikidata item; write the letter Q and digits, like Q159");
        return null;
    }
}
