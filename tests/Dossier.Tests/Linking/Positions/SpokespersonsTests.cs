using Dossier.Model;
using Dossier.Tests.Cases;

namespace Dossier.Tests.Linking.Positions;

public sealed class SpokespersonsTests
{
    [Theory]
    [InlineData("for: [port], positions: {night-pay: rejects}")]
    [InlineData("for: [port]")]
    [InlineData("positions: {night-pay: rejects}")]
    public void Whoever_speaks_for_the_whole_speaks_for_those_on_the_way_to_it(string counted) =>
        Assert.Equal(("Hana Voss", "Hana Voss", "Hana Voss; in office: Oskar Lind", ""), Voices(counted));

    [Fact]
    public void What_counts_for_nobody_above_is_said_for_the_office_alone() =>
        Assert.Equal(("Hana Voss", "", "in office: Oskar Lind", ""), Voices("to: [daily-tide]"));

    private static (string Desk, string Division, string Port, string Crews) Voices(string keys)
    {
        using var dossier = TemporaryDossier.OfBase()
            .Write("input/actors/division.yaml", "name: Quay division\nkind: organisation\npart_of: [port]\n")
            .Write("input/actors/desk.yaml", "name: Night desk\nkind: organisation\npart_of: [division]\n")
            .Write("input/actors/voss.yaml", "name: Hana Voss\nkind: person\nroles: [{title: Head, in: desk}]\n")
            .Write(
                "input/sources/tide.yaml",
                TemporaryDossier.TideHead
                + $"issued: 2030-05-02\npassages:\n"
                + $"  - {{id: no-pay, quote: 'There will be no night pay in this budget,', by: [voss], {keys}}}\n");
        var corpus = Compiler.Compile(dossier.Root).Value!;
        return (Of("desk"), Of("division"), Of("port"), Of("crews"));

        string Of(string actor) => string.Join(
            "; ",
            Names("", corpus.Spokespersons.SpeakersFor(new ActorId(actor)))
                .Concat(Names("in office: ", corpus.Spokespersons.InOffice(new ActorId(actor)))));

        IEnumerable<string> Names(string label, IEnumerable<Actor> actors) => actors.Any() ? [
            label + string.Join(", ", actors.Select(one => one.Name.Value).Order(StringComparer.Ordinal))
        ] : [];
    }
}
