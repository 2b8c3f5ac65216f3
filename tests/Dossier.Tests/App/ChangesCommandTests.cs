using System.Text.Json;

namespace Dossier.Tests.App;

/// <summary>What changed since an earlier edition, and the ways to name one that is in no repository.</summary>
public sealed class ChangesCommandTests
{
    private const string Since = """
        From the edition of 2031-04-21 to that of 2031-04-30

        Changed standings, by the parties' own positions: 3
          ~ orvania on minimum-flow: conditions → stalls
          ~ river-commission on stop-filling: nothing → supports
          ~ river-commission on shared-costs: nothing → opposes

        Statements: 9
          ~ courier-karsa-2031-04-08#rejected-flow: read differently: “Dorvas rejected Halveny’s call for a guaranteed flow of forty cubic metres a second, which she called “a number looking for a river.””
              orvania on minimum-flow: defers → rejects
          ~ courier-karsa-2031-04-08#spoon: attributed differently: “I measure it with a spoon.”
              by sollim-ferrymen → nobody named
          ~ bulletin-thirty-2031-04-10#not-our-wall: reworded, dated differently: We didn't order the wall, {+and we won't buy it at 12 crowns a stone.+}
              said 2031-04-10 → 2031-04-09
          ~ mabat-hanahar-2031-04-11#not-a-gift: reworded, translated differently: הנהר אינו מתנה, {+והוא גם אינו חוב שאפשר לשכוח.+}
          ~ ochthi-petra-2031-04-20#half-the-bill: read differently: (not shown: the rights to the source forbid it)
              orvania on minimum-flow: conditions → stalls
          - courier-karsa-2031-04-08#stick: “My father measured the river with a stick.”
              sollim-ferrymen on dam-register: supports → nothing
          - gauge-notes-2031-04-02#low-water: “The gauge has not been this low […] and nobody has come to read it.”
          + courier-karsa-2031-04-08#bill: “The dam is built, the concrete is dry … […] the bill lies on our table alone,”
              orvania on shared-costs: nothing → raises
          + mabat-hanahar-2031-04-11#reasonable: “הפסקת המילוי עד הקציר היא בקשה סבירה; גביית תשלום על הנהר איננה כזאת.”
              river-commission on shared-costs: nothing → opposes
              river-commission on stop-filling: nothing → supports

        Events: 3
          ~ gates-closed: re-dated: The gates of the dam close (incident, March 2031 or 27 February 2031)
              incident, March 2031 → incident, March 2031 or 27 February 2031
          ~ karsa-talks: re-dated: Talks at Karsa Ford (talks, 5 – 7 April 2031)
              talks, 5 – 6 April 2031 → talks, 5 – 7 April 2031
          ~ inspection-visit: status changed: Orvanian engineers’ visit to Sollim (visit, 15 April 2031, cancelled)
              announced → cancelled

        Demands: 2
          ~ shared-costs: renamed: A share of the cost of the dam (counter-demand)
              Half the cost of the dam → A share of the cost of the dam
          - dam-register: A public register of the gates (demand)

        Actors: 2
          ~ valley-farmers: at another address, renamed: Farmers’ League (group)
              farmers-league → valley-farmers
              League of Farmers → Farmers’ League
          - sollim-ferrymen: The ferrymen of Sollim (group)

        Sources: 2
          ~ ochthi-petra-2031-04-20: other rights: «Η πέτρα διψά»: η Ορβανία ανεβάζει τον λογαριασμό του φράγματος (20 April 2031)
              full → none
          - gauge-notes-2031-04-02: Στάθμη: notes from the gauge house (2 April 2031)

        Pages: 1
          - glossary: Words of the river (page)

        """;

    internal const string Nothing =
        "From the edition of 2031-04-30 to that of 2031-04-30\n"
        + "Nothing changed: statements, positions, events, demands, actors, sources and pages are the same.\n";

    internal const string Reworded = """
        From the edition of 2031-04-30 to that of 2031-04-30

        Statements: 1
          ~ courier-karsa-2031-04-08#spoon: reworded: [-I-] measure it with a spoon.

        """;

    [Fact]
    public void Without_more_it_tells_what_changed_since_the_latest_earlier_edition()
    {
        using var valley = new ValleyCopy();
        Assert.Equal(new Run(0, Since, ""), valley.Run("changes"));
    }

    [Fact]
    public void Since_takes_the_folder_of_a_dossier_of_a_site_and_its_data()
    {
        using var earlier = new ValleyCopy();
        using var valley = new ValleyCopy();
        Assert.Equal(0, earlier.Run("build").ExitCode);
        foreach (string since in (string[])[
            earlier.Root,
            earlier.PathOf("_site"),
            earlier.PathOf("_site/data/dossier.json"),
        ])
            Assert.Equal(new Run(0, Nothing, ""), valley.Run("changes", "--since", since));
        Reword(valley);
        foreach (string since in (string[])[
            earlier.Root,
            earlier.PathOf("_site"),
            earlier.PathOf("_site/data/dossier.json"),
        ])
            Assert.Equal(new Run(0, Reworded, ""), valley.Run("changes", "--since", since));
    }

    [Fact]
    public void What_is_no_earlier_edition_is_refused()
    {
        using var valley = new ValleyCopy();
        Assert.Equal(
            new Run(
                2,
                "",
                "error: there is no file or folder “v1”, and git could not look for a revision of that name in "
                + "“ROOT”:\n      = fatal: not a git repository (or any of the parent directories): .git\n"),
            valley.Run("changes", "--since", "v1"));
        Assert.Equal(
            new Run(
                2,
                "",
                "error: “ROOT/seeds” is neither a dossier (it has no input/) nor a published site (it has no "
                + "data/dossier.json)\n"),
            valley.Run("changes", "--since", valley.PathOf("seeds")));
        Assert.Equal(
            new Run(
                2,
                "",
                "dossier.yaml:1:2: error DOS090: this is not JSON from here on; copy data/dossier.json again as it "
                + "was published\nTo read more about DOS090: dossier explain DOS090\n"
                + "error: “dossier.yaml” is not the data of a dossier, so it cannot be compared\n"),
            valley.Run("changes", "--since", valley.PathOf("input/dossier.yaml")));
        Directory.Delete(valley.PathOf("input/editions"), recursive: true);
        Assert.Equal(
            new Run(
                2,
                "",
                "error: there is no earlier edition in input/editions/; name one: --since FOLDER, or --since "
                + "REVISION\n"),
            valley.Run("changes"));
    }

    [Fact]
    public void Mistakes_in_the_dossier_itself_are_to_be_mended_first()
    {
        using var valley = new ValleyCopy();
        valley.Write("input/editions/first.json", "{");
        Assert.Equal(
            new Run(
                1,
                "",
                "input/editions/first.json:1:2: error DOS090: this is not JSON from here on; copy data/dossier.json "
                + "again as it was published\nTo read more about DOS090: dossier explain DOS090\n"
                + "error: the dossier has errors (above), so it cannot be compared; fix them and run this again\n"),
            valley.Run("changes"));
    }

    [Fact]
    public void Json_has_the_same_changes_as_data()
    {
        using var valley = new ValleyCopy();
        var run = valley.Run("changes", "--json");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        using var json = JsonDocument.Parse(run.Out);
        var root = json.RootElement;
        Assert.Equal(
            "since edition standings statements events demands actors sources pages",
            string.Join(' ', root.EnumerateObject().Select(member => member.Name)));
        Assert.Equal(
            """{"demand":"minimum-flow","party":"orvania","before":[{"stance":"conditions","polarity":"open","passage":"ochthi-petra-2031-04-20#half-the-bill"}],"after":[{"stance":"stalls","polarity":"open","passage":"ochthi-petra-2031-04-20#half-the-bill"}]}""",
            JsonSerializer.Serialize(root.GetProperty("standings")[0]));
        Assert.Equal(
            """{"id":"ochthi-petra-2031-04-20#half-the-bill","change":"changed","aspects":["positions"],"before":{"id":"ochthi-petra-2031-04-20#half-the-bill","by":["dorvas"],"for":[],"to":[],"via":[],"said":"2031-04-19","during":[],"about":[],"positions":[{"demand":"minimum-flow","party":"orvania","stance":"conditions","own":true},{"demand":"shared-costs","party":"orvania","stance":"hardens","own":true}]},"after":{"id":"ochthi-petra-2031-04-20#half-the-bill","by":["dorvas"],"for":[],"to":[],"via":[],"said":"2031-04-19","during":[],"about":[],"positions":[{"demand":"minimum-flow","party":"orvania","stance":"stalls","own":true,"reading":false},{"demand":"shared-costs","party":"orvania","stance":"hardens","own":true,"reading":true}]}}""",
            JsonSerializer.Serialize(root.GetProperty("statements")[4]));
        Assert.Equal(
            """{"id":"dam-register","change":"withdrawn","aspects":[],"before":{"id":"dam-register","title":"A public register of the gates","kind":"demand","by":["sollim-ferrymen"],"to":["orvania"]}}""",
            JsonSerializer.Serialize(root.GetProperty("demands")[1]));
    }

    internal static void Reword(ValleyCopy valley) =>
        valley.Replace(
            "input/sources/courier-karsa-2031-04-08.yaml",
            "      I measure it with a spoon.\n",
            "      measure it with a spoon.\n");
}
