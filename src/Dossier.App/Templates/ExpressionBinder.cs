using Dossier.Diagnostics;
using Dossier.ViewShapes;
using Scriban.Syntax;

namespace Dossier.App.Templates;

/// <summary>Resolves the names and members of an expression, and checks that its values go together.</summary>
internal sealed class ExpressionBinder
{
    private readonly Scope _names;
    private readonly FileMistakes _mistakes;
    private readonly MemberBinder _members;
    private readonly OperatorBinder _operators;
    private readonly WordBinder _words;

    public ExpressionBinder(Scope names, FileMistakes mistakes)
    {
        (_names, _mistakes) = (names, mistakes);
        _members = new(names, this, mistakes);
        _words = new(names.Words, this, mistakes);
        _operators = new(names, this, mistakes);
    }

    public void CheckComparable(ScriptNode? node, BoundValue one, BoundValue other) =>
        _operators.CheckComparable(node, one, other);

    public BoundValue Bind(ScriptExpression? expression) => expression switch
    {
        // Scriban leaves it out only where it has reported a mistake.
        null => BoundValue.Unknown,
        ScriptNestedExpression nested => Bind(nested.Expression),
        ScriptLiteral literal => Literal(literal),
        ScriptVariableGlobal name => Name(name),
        ScriptFunctionCall { Target: ScriptMemberExpression words } call when WordBinder.IsWord(words) =>
            _words.Bind(words, call),
        ScriptMemberExpression words when WordBinder.IsWord(words) => _words.Bind(words),
        ScriptMemberExpression member => _members.Bind(member),
        ScriptIndexerExpression item => _members.BindItem(item),
        ScriptUnaryExpression unary => _operators.Bind(unary),
        ScriptBinaryExpression binary => _operators.Bind(binary),
        ScriptConditionalExpression choice => Choice(choice),
        ScriptFunctionCall call => Refused(
            call,
            $"a call writes, and is no value; capture it with “capture name” and “end”, and use that name. In a call, "
            + $"put what is more than a name or a text into parentheses"),
        _ => Refused(expression, $"this is not supported in templates; docs/theme.md lists what is"),
    };

    /// <summary>Any value but a number, which would always be true.</summary>
    public Func<object?[], bool> BindCondition(ScriptExpression? expression)
    {
        var (shape, value, _) = Bind(expression);
        if (shape == ValueShape.Number)
            _mistakes.Misplaced(
                expression, $"a number is neither true nor false; compare it, as in “list.size > 1”");
        return names => BoundValue.IsTrue(value(names));
    }

    private BoundValue Literal(ScriptLiteral literal) => literal.Value switch
    {
        null => BoundValue.Nothing,
        string text => new(ValueShape.Text, _ => text, text),
        int number => Constant(ValueShape.Number, number),
        bool truth => Constant(ValueShape.Truth, Boxed.Truth(truth)),
        _ => Refused(literal, $"only whole numbers of usual size are known here"),
    };

    private static BoundValue Constant(ValueShape shape, object value) => new(shape, _ => value);

    private BoundValue Name(ScriptVariableGlobal name)
    {
        if (_names.Find(name.Name) is { } local)
            return new(local.Shape, names => names[local.Place]);
        _mistakes.Report(
            name, Rules.TemplateUnknownName,
            $"nothing has the name “{name.Name.AsQuoted()}” here"
            + $"{MemberBinder.Choice(name.Name, _names.Names, "known names are")}");
        return BoundValue.Unknown;
    }

    private BoundValue Choice(ScriptConditionalExpression choice)
    {
        var condition = BindCondition(choice.Condition);
        var (then, other) = (Bind(choice.ThenValue), Bind(choice.ElseValue));
        return new(
            Joined(choice, then.Shape, other.Shape),
            names => condition(names) ? then.Value(names) : other.Value(names));
    }

    /// <summary>What a value is that is one or the other.</summary>
    public ValueShape Joined(ScriptNode node, ValueShape one, ValueShape other)
    {
        if (one.JoinedWith(other) is { } joined)
            return joined;
        _mistakes.Misplaced(
            node,
            $"this would be now {one.Words.AsKnown()}, now {other.Words.AsKnown()}; "
            + $"write each where it belongs, with “if”");
        return ValueShape.Unknown;
    }

    private BoundValue Refused(ScriptNode node, Message message)
    {
        _mistakes.Refuse(node, message);
        return BoundValue.Unknown;
    }
}
