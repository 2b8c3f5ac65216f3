using System.Security.Cryptography;
using System.Text;

namespace Dossier.Tests.Cases;

/// <summary>A dossier in a folder of its own, gone after the test.</summary>
internal sealed class TemporaryDossier : IDisposable
{
    /// <summary>
    /// The first keys of the base's record of its newspaper article; <c>issued</c> and <c>passages</c> are still
    /// wanting.
    /// </summary>
    public const string TideHead =
        "seed: tide.txt\nsha256: 728db0fe1a0e7e33e945b6d9bae1046ca86554bb741fde163d0c12e4972b0f18\n"
        + "title: Crews ‘will not sail at night’ for old pay\ntype: article-newspaper\n";

    public string Root { get; } = Directory.CreateTempSubdirectory("dossier-").FullName;

    public static TemporaryDossier OfBase()
    {
        var dossier = new TemporaryDossier();
        dossier.Overlay(TestFolders.Base);
        return dossier;
    }

    /// <summary>The base, without the files named in <c>absent.txt</c>, and the case's own files over it.</summary>
    public static TemporaryDossier OfCase(string slug) => OfFolder(TestFolders.Case(slug));

    public static TemporaryDossier OfFolder(string folder)
    {
        var dossier = OfBase();
        string absent = Path.Combine(folder, "absent.txt");
        foreach (string path in File.Exists(absent) ? File.ReadAllLines(absent) : [])
            File.Delete(Path.Combine(dossier.Root, path));
        dossier.Overlay(folder);
        return dossier;
    }

    public static TemporaryDossier OfValley()
    {
        var dossier = new TemporaryDossier();
        dossier.Overlay(TestFolders.Valley);
        return dossier;
    }

    /// <summary>The base with other events.</summary>
    /// <param name="events">Each as “id date”, or “id date &lt; event that it follows”.</param>
    public static TemporaryDossier OfEvents(params string[] events)
    {
        var dossier = OfBase();
        File.Delete(Path.Combine(dossier.Root, "input/events/talks.yaml"));
        string wire = Path.Combine(dossier.Root, "input/sources/wire.yaml");
        File.WriteAllText(wire, File.ReadAllText(wire).Replace("    during: [talks]\n", "", StringComparison.Ordinal));
        foreach (string text in events)
        {
            string[] parts = text.Split(' ');
            string follows = parts.Length > 2 ? $"follows: [{parts[3]}]\n" : "";
            dossier.Write(
                $"input/events/{parts[0]}.yaml",
                $"title: {parts[0]}\nkind: incident\ndate: \"{parts[1]}\"\n{follows}evidence: [wire#meeting]\n");
        }

        return dossier;
    }

    public TemporaryDossier Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    public TemporaryDossier Write(string path, byte[] bytes)
    {
        string target = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.WriteAllBytes(target, bytes);
        return this;
    }

    /// <summary>Writes an article, and its record with the checksum.</summary>
    /// <param name="record">The record's other keys.</param>
    public TemporaryDossier WriteSource(string id, string article, string record) =>
        Write($"seeds/{id}.txt", article).Write(
            $"input/sources/{id}.yaml",
            $"seed: {id}.txt\nsha256: {Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(article)))}\n{record}");

    /// <summary>All diagnostics as people read them.</summary>
    public string Report() => CaseTests.Report(Compiler.Compile(Root).Diagnostics);

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private void Overlay(string folder)
    {
        foreach (string part in new[] { "input", "seeds" }.Select(name => Path.Combine(folder, name))
            .Where(Directory.Exists))
        {
            foreach (string file in Directory.GetFiles(part, "*", SearchOption.AllDirectories))
                Write(Path.GetRelativePath(folder, file), File.ReadAllBytes(file));
        }
    }
}
