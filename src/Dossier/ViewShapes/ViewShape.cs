using System.Collections.Immutable;

namespace Dossier.ViewShapes;

/// <summary>A view as templates see it. There is one object for each type, made by the generator.</summary>
/// <param name="Name"><c>StandingSectionView</c>.</param>
/// <param name="Word">What the member <c>type</c> of its kind says: <c>standing</c>.</param>
/// <param name="Type">The record.</param>
/// <param name="Parent">The view it derives from; null if there is none.</param>
/// <param name="OwnMembers">Its members, without those of its parent.</param>
/// <param name="AllKinds">The views that derive from it.</param>
internal sealed record ViewShape(
    string Name, string Word, Type Type, Func<ViewShape>? Parent,
    Func<ImmutableArray<ViewMember>> OwnMembers, Func<ImmutableArray<ViewShape>> AllKinds) : ValueShape
{
    // Made on first use: views mention each other.
    private readonly Lazy<ImmutableArray<ViewMember>> _members = new(
        () => [.. Parent?.Invoke().Members ?? [], .. OwnMembers()]);

    private readonly Lazy<ImmutableArray<ViewShape>> _kinds = new(AllKinds);

    /// <summary>Those of its parent first.</summary>
    public ImmutableArray<ViewMember> Members => _members.Value;

    /// <summary>The views that a value of it may be; empty if it is always itself.</summary>
    public ImmutableArray<ViewShape> Kinds => _kinds.Value;

    public override string Words => "AEIOU".Contains(Name[0], StringComparison.Ordinal) ? $"an {Name}" : $"a {Name}";

    public ViewMember? Member(string name) => Members.FirstOrDefault(member => member.Name == name);

    /// <summary>The nearest view from which both derive; null if there is none.</summary>
    public ViewShape? CommonParent(ViewShape other)
    {
        for (var one = this; one is not null; one = one.Parent?.Invoke())
        {
            for (var another = other; another is not null; another = another.Parent?.Invoke())
            {
                if (ReferenceEquals(one, another))
                    return one;
            }
        }

        return null;
    }

    public bool Equals(ViewShape? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);

    public override string ToString() => Name;
}

/// <param name="Name">In <c>snake_case</c>.</param>
/// <param name="IsNullable">Whether it may be missing.</param>
/// <param name="Get">
/// Its value in a view: a string, an int, a bool, markup, a view, an array of these, or null. A list that is null is
/// empty.
/// </param>
internal sealed record ViewMember(string Name, ValueShape Shape, bool IsNullable, Func<object, object?> Get);
