using System.Collections.Immutable;
using System.Reflection;
using Dossier.Linking;
using Dossier.Model;
using Dossier.SiteModel;

namespace Dossier.Tests.Architecture;

/// <summary>
/// Files have words for the members of enums, from lists that are also read; the members' own names are in no file.
/// </summary>
public sealed class VocabularyTests
{
    private static readonly ImmutableArray<FieldInfo> Lists =
    [
        .. typeof(Corpus).Assembly
            .GetTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public))
            .Where(field => field.FieldType.IsGenericType
                && field.FieldType.GetGenericTypeDefinition() == typeof(Vocabulary<>)),
    ];

    public static TheoryData<string> EnumLists =>
        [.. Lists.Where(IsOfEnum).Select(list => $"{list.DeclaringType!.FullName}.{list.Name}")];

    [Theory]
    [MemberData(nameof(EnumLists))]
    public void Every_member_has_one_word_that_reads_back(string list)
    {
        var field = Lists.Single(field => $"{field.DeclaringType!.FullName}.{field.Name}" == list);
        string[] mistakes = (string[])typeof(VocabularyTests)
            .GetMethod(nameof(MistakesOf), BindingFlags.Static | BindingFlags.NonPublic)!
            .MakeGenericMethod(field.FieldType.GenericTypeArguments[0]).Invoke(null, [field.GetValue(null)])!;

        Assert.Equal([], mistakes);
    }

    [Fact]
    public void A_member_without_a_word_and_one_with_two_are_found() => Assert.Equal(
        ["GapKind.Omission is listed 0 times", "GapKind.Interrupted is listed 2 times"],
        MistakesOf(new Vocabulary<GapKind>(("one", GapKind.Interrupted), ("other", GapKind.Interrupted))),
        StringComparer.Ordinal);

    [Fact]
    public void A_word_for_two_members_is_found() => Assert.Equal(
        ["“gap” reads as another member than Interrupted"],
        MistakesOf(new Vocabulary<GapKind>(("gap", GapKind.Omission), ("gap", GapKind.Interrupted))),
        StringComparer.Ordinal);

    [Fact]
    public void Every_enum_that_a_theme_can_meet_has_words()
    {
        var worded = Lists.Where(IsOfEnum).Select(field => field.FieldType.GenericTypeArguments[0]);
        // A page shows neither when a file is moved nor which colour of a picture is which.
        Assert.Equal(
            [typeof(OutputPhase), typeof(Paint)],
            typeof(Corpus).Assembly.GetExportedTypes()
                .Where(type => type.IsEnum)
                .Except(worded)
                .OrderBy(type => type.Name, StringComparer.Ordinal));
    }

    [Fact]
    public void Nothing_makes_a_text_of_a_members_own_name() => Assert.Equal(
        [],
        new[] { "Dossier.dll", "Dossier.App.dll", "Dossier.Theme.dll", "Dossier.Cli.dll" }
            .SelectMany(file => EnumNames.UsesIn(Path.Combine(AppContext.BaseDirectory, file))),
        StringComparer.Ordinal);

    [Fact]
    public void What_makes_a_text_of_a_members_own_name_is_found() => Assert.Equal(
        [
            nameof(NameMakers.Boxed),
            nameof(NameMakers.Interpolated),
            nameof(NameMakers.Joined),
            nameof(NameMakers.OfAny),
            nameof(NameMakers.Written),
        ],
        EnumNames.UsesIn(typeof(NameMakers).Assembly.Location)
            .Where(use => use.Contains(nameof(NameMakers), StringComparison.Ordinal))
            .Select(use => use[(use.LastIndexOf('.') + 1)..]).Order(StringComparer.Ordinal),
        StringComparer.Ordinal);

    private static bool IsOfEnum(FieldInfo field) => field.FieldType.GenericTypeArguments[0].IsEnum;

    private static string[] MistakesOf<T>(Vocabulary<T> list)
        where T : struct, Enum => [.. Enum.GetValues<T>().SelectMany(member => Mistakes(list, member))];

    private static IEnumerable<string> Mistakes<T>(Vocabulary<T> list, T member)
        where T : struct, Enum
    {
        int times = list.Values.Count(other => other.Equals(member));
        if (times != 1)
            yield return $"{typeof(T).Name}.{member} is listed {times} times";
        if (times > 0 && !(list.TryGetValue(list.WordOf(member), out var back) && back.Equals(member)))
            yield return $"“{list.WordOf(member)}” reads as another member than {member}";
    }

    /// <summary>One method for each way in which a member's name becomes a text.</summary>
    internal static class NameMakers
    {
        public static string Written(GapKind kind) => kind.ToString();

        public static string Interpolated(GapKind kind) => $"{kind} {1}";

        public static string Joined(GapKind kind) => "a " + kind;

        public static object Boxed(GapKind kind) => kind;

        public static string OfAny<T>(T kind)
            where T : struct, Enum => kind.ToString();

        public static string None(GapKind kind) => kind == GapKind.Omission ? kind.Word() : "";
    }
}
