using Dossier.Linking;
using Dossier.Linking.Positions;
using Dossier.Model;
using Dossier.SiteModel;
using Dossier.Text;

namespace Dossier.Outputs.Pictures;

/// <summary>
/// Draws a demand's history: a lane for each party, a disc for each own position, a ring for each reported one.
/// </summary>
internal static class LanePicture
{
    private const int MostLanes = 7;
    private const int Radius = 17;

    public static void Draw(Canvas canvas, Corpus corpus, Demand demand, DayAxis days)
    {
        var positions = corpus.PositionsOn(demand.DemandId).ToLookup(position => position.Party);
        var parties = demand.By.Concat(demand.To).Select(party => party.Value)
            .Concat(positions.Select(party => party.Key).OrderBy(party => party.Value, StringComparer.Ordinal))
            .Distinct().Take(MostLanes).ToArray();
        int height = Math.Min(Rectangle.Whole.Height / parties.Length, 150);
        int top = Rectangle.Whole.Y + ((Rectangle.Whole.Height - (height * parties.Length)) / 2);
        for (int i = 0; i < parties.Length; i++)
            Lane(
                canvas,
                new Rectangle(Rectangle.Whole.X, top + (i * height), Rectangle.Whole.Width, height),
                demand,
                parties[i],
                [.. positions[parties[i]]],
                days);
    }

    private static void Lane(
        Canvas canvas, Rectangle lane, Demand demand, ActorId party, Position[] positions, DayAxis days)
    {
        int middle = lane.Y + (lane.Height / 2);
        var steps = lane with { X = lane.X + 70, Width = lane.Width - 70 };
        canvas.Fill(steps.X, middle - 1, steps.Width, 3, Paint.Line);
        Party(canvas, lane.X, middle, demand, party);
        var own = positions.Where(position => position.IsOwn).ToArray();
        foreach (var position in own)
            canvas.Fill(
                days.X(steps, position.Day),
                middle - 5,
                steps.Right - days.X(steps, position.Day),
                11,
                StancePaint.Of(position.Stance.Mark));
        foreach (var position in positions.Where(position => !position.IsOwn))
            canvas.Ring(
                days.X(steps, position.Day), middle, Radius - 3, 6, StancePaint.Of(position.Stance.Mark));
        foreach (var day in own.GroupBy(position => position.Day))
            Discs(canvas, days.X(steps, day.Key), middle, [.. StandingWords.Summarise(day)
                .Select(word => StancePaint.Of(word.Position.Stance.Mark))
                .Order()]);
    }

    // A claimant is a square, an addressee an outline, anybody else a small mark.
    private static void Party(Canvas canvas, int x, int middle, Demand demand, ActorId party)
    {
        if (Has(demand.By))
            canvas.Fill(x, middle - 18, 36, 36, Paint.Demand);
        else if (Has(demand.To))
            canvas.Box(x, middle - 18, 36, 36, 6, Paint.Demand);
        else
            canvas.Fill(x + 10, middle - 8, 16, 16, Paint.LineStrong);

        bool Has(IEnumerable<Located<ActorId>> parties) => parties.Any(one => one.Value == party);
    }

    private static void Discs(Canvas canvas, int x, int middle, Paint[] paints)
    {
        int top = middle - ((paints.Length - 1) * Radius);
        for (int i = 0; i < paints.Length; i++)
        {
            canvas.Disc(x, top + (i * 2 * Radius), Radius + 4, Paint.Paper);
            canvas.Disc(x, top + (i * 2 * Radius), Radius, paints[i]);
        }
    }
}
