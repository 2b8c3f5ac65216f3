using Dossier.Diagnostics;
using Dossier.ViewShapes;
using Scriban.Syntax;

namespace Dossier.App.Templates;

/// <summary>Resolves operators.</summary>
internal sealed class OperatorBinder(Scope scope, ExpressionBinder expressions, FileMistakes mistakes)
{
    public BoundValue Bind(ScriptUnaryExpression unary)
    {
        switch (unary.Operator)
        {
            case ScriptUnaryOperator.Not:
                var condition = expressions.BindCondition(unary.Right);
                return new(ValueShape.Truth, names => Boxed.Truth(!condition(names)));
            case ScriptUnaryOperator.Negate:
                var number = Number(unary.Right);
                return new(ValueShape.Number, names => -number(names));
            default:
                mistakes.Refuse(
                    unary,
                    $"the sign “{(unary.OperatorAsText ?? "").AsQuoted()}” is not known here before a value; in a "
                    + $"call, put a sum or joined texts into parentheses");
                return BoundValue.Unknown;
        }
    }

    public BoundValue Bind(ScriptBinaryExpression binary)
    {
        switch (binary.Operator)
        {
            case ScriptBinaryOperator.And:
                return Both(binary);
            case ScriptBinaryOperator.Or:
                var anyLeft = expressions.BindCondition(binary.Left);
                var anyRight = expressions.BindCondition(binary.Right);
                return Truth(names => anyLeft(names) || anyRight(names));
            case ScriptBinaryOperator.CompareEqual or ScriptBinaryOperator.CompareNotEqual:
                return Equality(binary, binary.Operator == ScriptBinaryOperator.CompareEqual);
            case ScriptBinaryOperator.EmptyCoalescing:
                var (first, second) = (expressions.Bind(binary.Left), expressions.Bind(binary.Right));
                return new(
                    expressions.Joined(binary, first.Shape, second.Shape),
                    names => first.Value(names) ?? second.Value(names));
            case ScriptBinaryOperator.Add:
                return Addition(binary);
            default:
                return Calculation(binary);
        }
    }

    /// <summary>
    /// Checks that two values can be equal, and that a word that one is compared with is one of its words.
    /// </summary>
    public void CheckComparable(ScriptNode? node, BoundValue one, BoundValue other)
    {
        if ((one.Shape as WordShape ?? other.Shape as WordShape) is { } words
            && (one.Literal ?? other.Literal) is { } word)
        {
            if (!words.Known.Contains(word, StringComparer.Ordinal))
                mistakes.Report(
                    node, Rules.TemplateUnknownWord,
                    $"“{word.AsQuoted()}” is no word of {words.Name.AsKnown()}"
                    + $"{MemberBinder.Choice(word, words.Known, "its words are")}");
        }
        else if (one.Shape.JoinedWith(other.Shape) is null or ListShape
            || (one.Shape is WordShape && other.Shape is WordShape && one.Shape != other.Shape))
        {
            mistakes.Misplaced(
                node, $"{one.Shape.Words.AsKnown()} is never equal to {other.Shape.Words.AsKnown()}");
        }
    }

    /// <summary>What the left side asks of a type is known on the right side.</summary>
    private BoundValue Both(ScriptBinaryExpression binary)
    {
        var left = expressions.BindCondition(binary.Left);
        using var narrower = scope.Reshape(TypeQuestion.In(binary.Left, scope));
        var right = expressions.BindCondition(binary.Right);
        return Truth(names => left(names) && right(names));
    }

    private BoundValue Equality(ScriptBinaryExpression binary, bool expected)
    {
        var (left, right) = (expressions.Bind(binary.Left), expressions.Bind(binary.Right));
        CheckComparable(right.Literal is null ? binary.Left : binary.Right, left, right);
        return Truth(names => Equals(left.Value(names), right.Value(names)) == expected);
    }

    /// <summary>The sum of two numbers; of texts, one after the other.</summary>
    private BoundValue Addition(ScriptBinaryExpression binary)
    {
        var (left, right) = (expressions.Bind(binary.Left), expressions.Bind(binary.Right));
        if (left.Shape == ValueShape.Unknown || right.Shape == ValueShape.Unknown)
            return BoundValue.Unknown;
        if (left.Shape == ValueShape.Number && right.Shape == ValueShape.Number)
            return new(ValueShape.Number, names => Number(left.Value(names)) + Number(right.Value(names)));
        foreach (var (node, shape) in new[] { (binary.Left, left.Shape), (binary.Right, right.Shape) })
        {
            if (!shape.IsText && shape != ValueShape.Number && shape != ValueShape.Nothing)
                mistakes.Misplaced(node, $"only texts and numbers can be joined, and this is {shape.Words.AsKnown()}");
        }

        return new(ValueShape.Text, names => $"{left.Value(names)}{right.Value(names)}");
    }

    private BoundValue Calculation(ScriptBinaryExpression binary)
    {
        Func<int, int, object>? result = binary.Operator switch
        {
            ScriptBinaryOperator.Subtract => (a, b) => a - b,
            ScriptBinaryOperator.Multiply => (a, b) => a * b,
            ScriptBinaryOperator.DivideRound => (a, b) => a / b,
            ScriptBinaryOperator.Modulus => (a, b) => a % b,
            ScriptBinaryOperator.CompareLess => (a, b) => Boxed.Truth(a < b),
            ScriptBinaryOperator.CompareLessOrEqual => (a, b) => Boxed.Truth(a <= b),
            ScriptBinaryOperator.CompareGreater => (a, b) => Boxed.Truth(a > b),
            ScriptBinaryOperator.CompareGreaterOrEqual => (a, b) => Boxed.Truth(a >= b),
            _ => null,
        };
        if (result is null)
        {
            mistakes.Refuse(
                binary,
                $"the sign “{(binary.OperatorAsText ?? "").AsQuoted()}” is not known here; known are "
                + $"+ - * // % == != < <= > >= && || ! ??");
            return BoundValue.Unknown;
        }

        if (binary.Operator is ScriptBinaryOperator.DivideRound or ScriptBinaryOperator.Modulus
            && binary.Right is not ScriptLiteral { Value: int and not 0 })
            mistakes.Refuse(binary.Right, $"divide by a number that is written here and is not 0");
        var (left, right) = (Number(binary.Left), Number(binary.Right));
        bool compares = binary.Operator is ScriptBinaryOperator.CompareLess or ScriptBinaryOperator.CompareLessOrEqual
            or ScriptBinaryOperator.CompareGreater or ScriptBinaryOperator.CompareGreaterOrEqual;
        return new(compares ? ValueShape.Truth : ValueShape.Number, names => result(left(names), right(names)));
    }

    private static BoundValue Truth(Func<object?[], bool> truth) =>
        new(ValueShape.Truth, names => Boxed.Truth(truth(names)));

    private Func<object?[], int> Number(ScriptExpression? expression)
    {
        var (shape, value, _) = expressions.Bind(expression);
        if (shape != ValueShape.Number && shape != ValueShape.Unknown && shape != ValueShape.Nothing)
            mistakes.Misplaced(expression, $"a number is needed here, and this is {shape.Words.AsKnown()}");
        return names => Number(value(names));
    }

    // A missing number counts as 0.
    private static int Number(object? value) => value is int number ? number : 0;
}
