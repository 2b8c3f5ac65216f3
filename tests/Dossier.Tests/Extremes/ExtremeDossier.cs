using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Dossier.Tests.Extremes;

/// <summary>
/// A dossier of what is seldom and must still read well: an actor with 2,000 statements, a demand with as many
/// positions and one with none, 500 events, an article of 50,000 words, a title of 400 characters, a name in four
/// scripts, a word of 300 letters, a date known only to the year, a page written from right to left.
/// </summary>
internal static class ExtremeDossier
{
    public const int Statements = 2_000;
    public const int Events = 500;
    public const int Demands = 60;
    public const int WordsOfTome = 50_000;

    private const int StatementsEach = 10;

    private static readonly string Unbroken = string.Concat(Enumerable.Repeat("Wasserstandsmeldung", 16))[..300];
    private static readonly string LongTitle = Cut(
        "The lock keepers of the upper canal say what they have said before, and say it at length: ", 400);

    public static void Write(string folder)
    {
        Save(folder, "input/dossier.yaml", """
            title: A dossier of extremes
            description: What is seldom, and must still read well.
            language: en
            edition: 2040-12-31

            """);
        Save(
            folder, "input/pages/index.md", "---\ntitle: Extremes\n---\n\nThe [[keeper]] said much. [@tide-001#s-1]\n");
        WriteActors(folder);
        WriteDemands(folder);
        WriteEvents(folder);
        for (int i = 1; i <= Statements / StatementsEach; i++)
            WriteTide(folder, i);
        WriteTome(folder);
        WriteRightToLeft(folder);
    }

    private static void WriteActors(string folder)
    {
        Save(
            folder,
            "input/actors/keeper.yaml",
            "name: The Keeper of the Lock\nkind: person\naliases: [Keeper]\npart_of: [canal]\n");
        Save(folder, "input/actors/canal.yaml", "name: Canal Authority\nkind: organisation\n");
        Save(folder, "input/actors/outlet.yaml", "name: The Daily Tide\nkind: media\n");
        Save(folder, "input/actors/four-scripts.yaml", "name: Ὀδυσσεύς Одиссей אודיסאוס オデュッセウス\nkind: person\n");
        Save(folder, "input/actors/unbroken.yaml", $"name: {Unbroken}\nkind: group\n");
    }

    private static void WriteDemands(string folder)
    {
        Save(
            folder,
            "input/demands/open-the-gates.yaml",
            "title: Open the gates\nkind: demand\nby: [canal]\nto: [unbroken]\n");
        Save(
            folder,
            "input/demands/of-nobody.yaml",
            $"title: >-\n  {LongTitle}\nkind: demand\nby: [four-scripts]\nto: [unbroken]\n");
        for (int i = 3; i <= Demands; i++)
            Save(
                folder,
                $"input/demands/demand-{i}.yaml",
                $"title: Demand number {i}\nkind: condition\nby: [canal]\nto: [four-scripts]\n");
    }

    private static void WriteEvents(string folder)
    {
        Save(
            folder,
            "input/events/event-1.yaml",
            "title: A year of speeches\nkind: statement\ndate: 2031\nparticipants: [keeper]\n");
        for (int i = 2; i <= Events; i++)
            Save(
                folder,
                $"input/events/event-{i}.yaml",
                $"title: Event number {i}\nkind: talks\ndate: {Day(i * 7)}\nparticipants: [canal, four-scripts]\n"
                + $"follows: [event-{i - 1}]\n");
    }

    private static void WriteTide(string folder, int number)
    {
        string id = string.Create(CultureInfo.InvariantCulture, $"tide-{number:000}");
        string title = $"High water, report {number}";
        var text = new StringBuilder($"{title}\n\n");
        var passages = new StringBuilder();
        for (int i = 1; i <= StatementsEach; i++)
        {
            string words = Words((number * StatementsEach) + i);
            text.Append(CultureInfo.InvariantCulture, $"“{words},” said the Keeper.\n\n");
            passages.Append(
                CultureInfo.InvariantCulture,
                $"  - id: s-{i}\n    quote: {words}\n    kind: direct\n    by: [keeper]\n    during: [event-1]\n"
                + $"    positions:\n      open-the-gates: {(i == 1 && number == 1 ? "raises" : "restates")}\n");
        }

        WriteSource(folder, id, title, text.ToString(), Day(number * 17), passages.ToString());
    }

    private static void WriteTome(string folder)
    {
        var text = new StringBuilder($"{LongTitle}\n\n");
        for (int word = 0, paragraph = 1; word < WordsOfTome; paragraph++)
        {
            text.Append(CultureInfo.InvariantCulture, $"Paragraph {paragraph} tells of {Unbroken} and of");
            for (int i = 0; i < 93; i++)
                text.Append(CultureInfo.InvariantCulture, $" water{(word + i) % 977}");
            text.Append(".\n\n");
            word += 100;
        }

        string passages = string.Concat(
            Enumerable.Range(1, 20).Select(i => $"  - id: p-{i}\n    quote: Paragraph {i * 20} tells of {Unbroken}\n"));
        WriteSource(folder, "tome", LongTitle, text.ToString(), "2039-05-06", passages);
    }

    private static void WriteRightToLeft(string folder)
    {
        const string Title = "שערי התעלה נשארו סגורים, אומר השומר בשלוש שפות: keep them shut, עד הגאות הבאה";
        const string Words = "השערים ייפתחו רק כאשר המים יירדו ב־40.5 סנטימטרים";
        string text = $"{Title}\n\nהשומר אמר לעיתון: “{Words}”, והוסיף באנגלית “not before”.\n";
        WriteSource(
            folder, "right-to-left", Title, text, "2039-07",
            $"  - id: gates\n    quote: {Words}\n    kind: direct\n    by: [keeper]\n", "language: he\n");
    }

    private static void WriteSource(
        string folder, string id, string title, string text, string issued, string passages, string more = "")
    {
        Save(folder, $"seeds/{id}.txt", text);
        Save(folder, $"input/sources/{id}.yaml", $"""
            seed: {id}.txt
            sha256: {Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}
            type: article-newspaper
            title: >-
              {title}
            publisher: outlet
            issued: {issued}
            {more}passages:

            """ + passages);
    }

    // No two alike: what repeats itself weighs nothing over the wire.
    private static string Words(int number)
    {
        string[] syllables =
        [
            "ma", "re", "tol", "sin", "va", "dur", "ke", "lo", "phi", "stra", "ne", "gou", "bix", "the", "ran", "uz",
        ];
        var words = new StringBuilder("gate");
        ulong state = (ulong)number;
        for (int i = 0; i < 60; i++)
        {
            state = (state * 6364136223846793005) + 1442695040888963407;
            words.Append(state >> 63 == 0 ? " " : "").Append(syllables[(state >> 56) & 15]);
        }

        return words.ToString();
    }

    private static string Day(int day) =>
        new DateOnly(2031, 1, 1).AddDays(day % 3500).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Cut(string words, int length) =>
        string.Concat(Enumerable.Repeat(words, (length / words.Length) + 1))[..length].TrimEnd();

    private static void Save(string folder, string path, string text)
    {
        string file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
