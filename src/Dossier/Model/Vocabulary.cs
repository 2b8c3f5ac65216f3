namespace Dossier.Model;

/// <summary>
/// A closed list of words and what each stands for. Reading a word and writing it use the same list, so that a member
/// of an enum may be renamed without a change to any file. An array, because a dictionary for each type of value would
/// have to be compiled at every start.
/// </summary>
internal sealed class Vocabulary<T>(params (string Word, T Value)[] members)
{
    public IEnumerable<string> Words => Array.ConvertAll(members, member => member.Word);

    /// <summary>In the order of the list.</summary>
    public IEnumerable<T> Values => Array.ConvertAll(members, member => member.Value);

    public bool TryGetValue(string word, out T value)
    {
        int found = Array.FindIndex(members, member => member.Word == word);
        value = found < 0 ? default! : members[found].Value;
        return found >= 0;
    }

    /// <exception cref="ArgumentOutOfRangeException">The list has no word for the value.</exception>
    public string WordOf(T value)
    {
        int found = Array.FindIndex(members, member => EqualityComparer<T>.Default.Equals(member.Value, value));
        return found >= 0
            ? members[found].Word
            : throw new ArgumentOutOfRangeException(nameof(value), $"A {typeof(T).Name} has no word.");
    }
}
