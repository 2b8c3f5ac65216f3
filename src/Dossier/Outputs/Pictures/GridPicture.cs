using Dossier.Linking;
using Dossier.Linking.Positions;
using Dossier.Model;
using Dossier.SiteModel;

namespace Dossier.Outputs.Pictures;

/// <summary>Draws demands by parties, each cell in the colour of the standing on the day of the edition.</summary>
internal static class GridPicture
{
    private const int MostDemands = 16;
    private const int MostParties = 14;
    private const int Gap = 8;

    public static void Draw(Canvas canvas, Corpus corpus)
    {
        var demands = corpus.Demands.Take(MostDemands).ToArray();
        var standings = demands.ToDictionary(
            demand => demand.DemandId,
            demand => StandingRules.On(corpus.Settings.Edition.Latest, corpus.PositionsOn(demand.DemandId))
                .ToLookup(position => position.Party));
        var parties = standings.Values.SelectMany(demand => demand.Select(party => party.Key))
            .Concat(demands.SelectMany(demand => demand.By.Concat(demand.To).Select(party => party.Value)))
            .CountBy(party => party)
            .OrderByDescending(party => party.Value)
            .ThenBy(party => party.Key.Value, StringComparer.Ordinal)
            .Select(party => party.Key).Take(MostParties).ToArray();
        if (parties.Length == 0)
            return;

        // Parties are columns and demands rows, or the reverse, whichever fills the picture better.
        var area = Rectangle.Whole;
        bool across = demands.Length > parties.Length;
        int columns = across ? demands.Length : parties.Length;
        int rows = across ? parties.Length : demands.Length;
        int width = Math.Min(area.Width / columns, 160);
        int height = Math.Min(area.Height / rows, 120);
        for (int d = 0; d < demands.Length; d++)
        {
            for (int p = 0; p < parties.Length; p++)
            {
                int x = area.X + ((across ? d : p) * width);
                int y = area.Y + ((across ? p : d) * height);
                Cell(
                    canvas,
                    new Rectangle(x, y, width - Gap, height - Gap),
                    demands[d],
                    parties[p],
                    [.. standings[demands[d].DemandId][parties[p]]]);
            }
        }
    }

    private static void Cell(Canvas canvas, Rectangle cell, Demand demand, ActorId party, Position[] positions)
    {
        bool isConcerned = demand.By.Concat(demand.To).Any(one => one.Value == party);
        if (positions.Length == 0 && isConcerned)
            canvas.Box(cell.X, cell.Y, cell.Width, cell.Height, 3, Paint.LineStrong);
        else if (positions.Length == 0)
            canvas.Fill(cell.X, cell.Y, cell.Width, cell.Height, Paint.Panel);
        var marks = StandingWords.Summarise(positions)
            .Select(word => word.Position.Stance.Mark)
            .Order()
            .ToArray();
        for (int i = 0; i < marks.Length; i++)
        {
            var part = cell.Column(i, marks.Length, 0);
            canvas.Fill(part.X, part.Y, part.Width, part.Height, PaintOf(marks[i]));
        }
    }

    public static Paint PaintOf(StanceMark mark) => mark switch
    {
        StanceMark.Asks => Paint.InkSoft,
        StanceMark.For => Paint.For,
        StanceMark.Against => Paint.Against,
        _ => Paint.Open,
    };
}
