namespace Dossier.BrowserTests;

/// <summary>
/// The invented dossier as one in Ukrainian, with a file of words of its own: numbers have three forms, and the parts of a
/// citation stand in another order than in English.
/// </summary>
internal static class WordedDossier
{
    private const string Words = """
        search: Пошук
        search_field: Шукати ім’я, слово, цитату
        search_quoted: «{words}»
        search_results_for:
          one: '{query} – {count} збіг: {records}.'
          few: '{query} – {count} збіги: {records}.'
          many: '{query} – {count} збігів: {records}.'
        search_nothing_for: '{query} – жодного збігу.'
        search_guessed: '{guesses} замість {word}.'
        statements: Вислови
        count_statements: {one: '{count} вислів', few: '{count} вислови', many: '{count} висловів'}
        count_sources: {one: '{count} джерело', few: '{count} джерела', many: '{count} джерел'}
        list_comma: '{list}; {next}'
        citation_copy: Скопіювати
        citation_copied: Скопійовано
        citation_of_words: '{whose}, {title} {outlet} – {dossier}: {words}'
        edition_at_address: '{url} ({edition})'

        """;

    /// <param name="original">The folder of the invented dossier.</param>
    public static void Write(string original, string folder)
    {
        foreach (string file in Directory.EnumerateFiles(original, "*", SearchOption.AllDirectories))
            Copy(file, Path.Combine(folder, Path.GetRelativePath(original, file)));
        string settings = Path.Combine(folder, "input/dossier.yaml");
        File.WriteAllText(
            settings, File.ReadAllText(settings).Replace("language: en", "language: uk", StringComparison.Ordinal));
        Directory.CreateDirectory(Path.Combine(folder, "theme/words"));
        File.WriteAllText(Path.Combine(folder, "theme/words/uk.yaml"), Words);
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        File.Copy(from, to);
    }
}
