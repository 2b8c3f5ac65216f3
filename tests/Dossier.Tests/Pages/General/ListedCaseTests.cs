using Dossier.Tests.Cases;
using Dossier.Wording;

namespace Dossier.Tests.Pages.General;

/// <summary>The order in which a case's actors are listed: <c>actors.txt</c>.</summary>
public sealed class ListedCaseTests
{
    public static TheoryData<string> Listed => [.. TestFolders.CasesWith("actors.txt")];

    [Theory]
    [MemberData(nameof(Listed))]
    public void Actors_are_listed_by_kind_and_name(string slug)
    {
        using var dossier = TemporaryDossier.OfCase(slug);
        string actual = string.Concat(
            ActorWords.InOrder(Compiler.Compile(dossier.Root).Value!.Actors).Select(actor => $"{actor.Name.Value}\n"));
        ExpectedFiles.AssertText(Path.Combine(TestFolders.Case(slug), "actors.txt"), actual);
    }
}
