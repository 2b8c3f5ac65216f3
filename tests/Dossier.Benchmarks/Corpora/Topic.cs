using System.Collections.Immutable;

namespace Dossier.Benchmarks.Corpora;

/// <param name="Name">In full; articles write it, or <paramref name="Short"/>.</param>
/// <param name="Above">The actor whose office it holds, or part of which it is.</param>
internal sealed record Party(string Id, string Name, string Short, string Kind, Party? Above = null);

/// <summary>
/// A demand, those who argue about it, and what happened: forty articles tell of each. A dossier grows by topics, so
/// that its pages grow in number and not in length.
/// </summary>
/// <param name="Index">From zero.</param>
internal sealed record Topic(
    int Index, Party Claimant, Party Addressee, Party ClaimantOffice, Party AddresseeOffice,
    Party ClaimantSpeaker, Party AddresseeSpeaker, Party Observer, Party Outlet, Party Elsewhere)
{
    public const int Articles = 40;
    public const int Events = 4;

    private const int NamesEach = 10;
    private const int GivenNames = 100_000;

    /// <summary>Those that belong to this topic; <see cref="Elsewhere"/> belongs to the one before.</summary>
    public ImmutableArray<Party> Parties =>
        [Claimant, Addressee, ClaimantOffice, AddresseeOffice, ClaimantSpeaker, AddresseeSpeaker, Observer, Outlet];

    /// <summary>Whether the demand is refused; otherwise conditions are set for it.</summary>
    public bool IsRefused => Index % 3 != 0;

    public string DemandId => $"demand-of-{Claimant.Id}";

    /// <summary>By the number of days since the first of all.</summary>
    public int FirstDay => (Index * 131) % 2800;

    public static Topic Of(int index)
    {
        var claimant = Named(index, 0, "state", name => $"Republic of {name}");
        var addressee = Named(index, 1, "organisation", name => $"{name} Union");
        var claimantOffice = Named(index, 2, "organisation", name => $"Office of {name}", claimant);
        var addresseeOffice = Named(index, 3, "organisation", name => $"{name} Secretariat", addressee);
        string given = InventedWords.Name(GivenNames + (index % 40));
        return new Topic(
            index, claimant, addressee, claimantOffice, addresseeOffice,
            Named(index, 4, "person", name => $"{given} {name}", claimantOffice),
            Named(index, 5, "person", name => $"{given} {name}", addresseeOffice),
            Named(index, 6, "person", name => $"{given} {name}"),
            Named(index, 7, "media", name => $"{name} Courier"),
            Named(Math.Max(0, index - 1), 1, "organisation", name => $"{name} Union"));
    }

    public string EventId(int number) =>
        $"{(number == 0 ? "paper" : number == 1 ? "talks" : number == 2 ? "statement" : "visit")}-{Claimant.Id}";

    private static Party Named(int topic, int number, string kind, Func<string, string> full, Party? above = null)
    {
        string name = InventedWords.Name((topic * NamesEach) + number);
        return new Party(name.ToLowerInvariant(), full(name), name, kind, above);
    }
}
