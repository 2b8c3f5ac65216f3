namespace Dossier.Reading.Binding;

/// <summary>
/// A closed list of words. An array, because a dictionary for each type of value would have to be compiled at every
/// start.
/// </summary>
internal sealed class Vocabulary<T>(params (string Word, T Value)[] words)
{
    public IEnumerable<string> Words => Array.ConvertAll(words, pair => pair.Word);

    public bool TryGetValue(string word, out T value)
    {
        int found = Array.FindIndex(words, pair => pair.Word == word);
        value = found < 0 ? default! : words[found].Value;
        return found >= 0;
    }
}
