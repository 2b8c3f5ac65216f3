using Dossier.Diagnostics;
using Dossier.ViewShapes;
using Scriban.Syntax;

namespace Dossier.App.Templates;

/// <summary>Resolves members: of views, and the few that lists, texts and loops have.</summary>
internal sealed class MemberBinder(Scope names, ExpressionBinder expressions, FileMistakes mistakes)
{
    private static readonly string[] OfList = ["size", "first", "last"];
    private static readonly string[] OfLoop = ["index", "first", "last", "length"];

    public BoundValue Bind(ScriptMemberExpression member)
    {
        string name = member.Member?.Name ?? "";
        if (member.Target is ScriptVariableGlobal { Name: "for" })
            return LoopMember(member, name);
        var (shape, target, _) = expressions.Bind(member.Target);
        return shape switch
        {
            ViewShape view => ViewMember(member, view, target, name),
            ListShape list => ListMember(member, list, target, name),
            _ when shape == ValueShape.Nothing => BoundValue.Nothing,
            _ when shape == ValueShape.Unknown => BoundValue.Unknown,
            _ when name == "size" && shape.IsText =>
                new(ValueShape.Number, values => (target(values) as string)?.Length ?? 0),
            _ => NoSuch(member, shape, shape.IsText ? ["size"] : []),
        };
    }

    /// <summary>An item of a list, counted from 0; nothing beyond its end.</summary>
    public BoundValue BindItem(ScriptIndexerExpression item)
    {
        var (shape, list, _) = expressions.Bind(item.Target);
        var (indexShape, index, _) = expressions.Bind(item.Index);
        if (indexShape != ValueShape.Number && indexShape != ValueShape.Unknown)
            mistakes.Misplaced(
                item.Index, $"the place of an item is a number, and this is {indexShape.Words.AsKnown()}");
        if (shape is ListShape of)
            return new(of.Element, values => Item(list(values), index(values)));
        if (shape != ValueShape.Unknown)
            mistakes.Misplaced(item, $"only a list has items, and this is {shape.Words.AsKnown()}");
        return BoundValue.Unknown;
    }

    private static object? Item(object? list, object? index) =>
        list is object?[] items && index is int at && at >= 0 && at < items.Length ? items[at] : null;

    private BoundValue ViewMember(ScriptMemberExpression node, ViewShape view, Evaluation target, string name)
    {
        if (view.Member(name) is not { } member)
            return NoSuch(node, view, view.Members.Select(known => known.Name));
        var get = member.Get;
        return new(member.Shape, values => target(values) is { } value ? get(value) : null);
    }

    private BoundValue ListMember(ScriptMemberExpression node, ListShape list, Evaluation target, string name) =>
        name switch
        {
            "size" => new(ValueShape.Number, values => (target(values) as object?[])?.Length ?? 0),
            "first" => new(list.Element, values => target(values) is object?[] { Length: > 0 } items ? items[0] : null),
            "last" => new(list.Element, values => target(values) is object?[] { Length: > 0 } items ? items[^1] : null),
            _ => NoSuch(node, list, OfList),
        };

    private BoundValue LoopMember(ScriptMemberExpression node, string name)
    {
        if (names.Loop is not { } place)
        {
            mistakes.Report(node, Rules.TemplateUnknownName, $"“for.{name.AsQuoted()}” is known only within a loop");
            return BoundValue.Unknown;
        }

        LoopState Loop(object?[] values) => (LoopState)values[place]!;
        switch (name)
        {
            case "index": return new(ValueShape.Number, values => Loop(values).Index);
            case "length": return new(ValueShape.Number, values => Loop(values).Length);
            case "first": return new(ValueShape.Truth, values => Boxed.Truth(Loop(values).Index == 0));
            case "last":
                return new(ValueShape.Truth, values => Boxed.Truth(Loop(values).Index == Loop(values).Length - 1));
        }

        mistakes.Report(
            node.Member, Rules.TemplateUnknownMember,
            $"a loop has no “{name.AsQuoted()}”{Choice(name, OfLoop, "it has")}");
        return BoundValue.Unknown;
    }

    private BoundValue NoSuch(ScriptMemberExpression node, ValueShape shape, IEnumerable<string> known)
    {
        string name = node.Member?.Name ?? "";
        string[] all = [.. known];
        string owners = string.Join(", ", ((shape as ViewShape)?.Kinds ?? [])
            .Where(kind => kind.Member(name) is not null).Select(kind => kind.Word));
        mistakes.Report(node.Member, Rules.TemplateUnknownMember, shape is ViewShape view && owners.Length > 0
            ? (Message)$"not every {view.Name.AsKnown()} has “{name.AsQuoted()}”; use it where “type” "
                + $"of this is known to be {owners.AsKnown()}, as after “when” in a “case”"
            : $"{shape.Words.AsKnown()} has no “{name.AsQuoted()}”{Choice(name, all, "it has")}");
        return BoundValue.Unknown;
    }

    /// <summary>“; did you mean “title”? It has title, url”, or without a name that is near.</summary>
    public static Message Choice(string name, IEnumerable<string> known, string lead)
    {
        string[] all = [.. known];
        string list = all.Length == 0 ? "there are none" : $"{lead} {string.Join(", ", all)}";
        return NearestName.Find(name, all) is { } nearest
            ? (Message)$"; did you mean “{nearest.AsKnown()}”? {char.ToUpperInvariant(list[0])}{list[1..].AsKnown()}"
            : $"; {list.AsKnown()}";
    }
}
