using System.Collections.Immutable;
using Dossier.Reading.Files;
using Dossier.Text;

namespace Dossier.Tests.Cases;

/// <summary>Dossiers damaged at random: whatever curators mistype is reported, and nothing is thrown.</summary>
public sealed class MutationTests
{
    private static readonly string[] Splinters =
    [
        "[", "]", "{", "}", ":", ": ", "- ", "\"", "'", "|", ">-", "#", "&a ", "*a", "!x ", "---\n", "...\n", "%", "@",
        "`", "\t",
        "\n", "\n\n", "\r", " ", "  ",
        "~", "null", "[]", "{}", "\\", "\\u0000", "\ud83c", "\u200b", "\u202e", "\u00a0", "\ufeff", "🌊", "[[", "]]",
        "[@",
        "(javascript:", "<", "![", "quote:", "of:", "by:", "9999999999",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Compile_reports_any_damage_and_throws_nothing(int seed)
    {
        using var dossier = TemporaryDossier.OfValley();
        var (files, reported) = SourceLoader.Load(dossier.Root);
        var random = new Random(seed);
        for (int round = 0; round < 60; round++)
        {
            var damaged = files;
            for (int wounds = random.Next(1, 4); wounds > 0; wounds--)
            {
                int index = random.Next(files.Length);
                var file = damaged[index];
                damaged = damaged.SetItem(
                    index, new SourceFile(file.Path, file.Kind, Damage(file.Text, random), file.Sha256));
            }

            AssertCompiles(damaged, reported);
        }
    }

    private static void AssertCompiles(
        ImmutableArray<SourceFile> files, ImmutableArray<Dossier.Diagnostics.Diagnostic> reported)
    {
        try
        {
            _ = CaseTests.Report(Compiler.Compile(files, reported).Diagnostics);
        }
        catch (Exception error)
        {
            string damaged = string.Join(
                "\n=====\n",
                files.Where(file => file.Kind is not (FileKind.Seed or FileKind.Static))
                    .Select(file => file.Path + "\n" + file.Text));
            throw new InvalidOperationException(damaged, error);
        }
    }

    private static string Damage(string text, Random random)
    {
        int at = random.Next(text.Length + 1);
        int length = Math.Min(text.Length - at, random.Next(1, 30));
        return random.Next(4) switch
        {
            0 => text.Remove(at, length),
            1 => text[..at],
            2 => text.Insert(at, text.Substring(at, length)),
            _ => text.Insert(at, Splinters[random.Next(Splinters.Length)]),
        };
    }
}
