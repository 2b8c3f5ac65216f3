using Dossier.Charts;
using FsCheck;
using FsCheck.Fluent;

namespace Dossier.Tests.Charts;

/// <summary>
/// Days as dossiers have them: a few or hundreds, in clusters with years between, some known to a month or a year only.
/// </summary>
internal static class RandomDays
{
    private static readonly Gen<TimeSpot> Spot =
        from century in Gen.Frequency(
            (8, Gen.Choose(738000, 738400)), (2, Gen.Choose(730000, 739000)), (1, Gen.Choose(-40000, 900000)))
        from length in Gen.Frequency((8, Gen.Constant(0)), (2, Gen.Choose(1, 40)), (1, Gen.Choose(101, 4000)))
        select new TimeSpot(century, century + length, century + (length / 2), length == 0);

    public static Arbitrary<TimeSpot[]> Any { get; } =
        Gen.Elements(1, 2, 3, 10, 40, 500).SelectMany(count => Spot.ArrayOf(count)).ToArbitrary();
}
