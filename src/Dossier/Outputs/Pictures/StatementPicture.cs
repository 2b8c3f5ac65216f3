using Dossier.Linking;
using Dossier.Linking.Relations;
using Dossier.Model;
using Dossier.SiteModel;

namespace Dossier.Outputs.Pictures;

/// <summary>
/// Draws what an actor said, day by day: a block for each statement in the colour of its stance, and below the line one
/// for each article that mentions the actor.
/// </summary>
internal static class StatementPicture
{
    private const int Line = 424;
    private const int MostBelow = 6;

    public static void Draw(Canvas canvas, Corpus corpus, Actor actor, DayAxis days)
    {
        Draw(canvas, corpus, corpus.StatementsBy(actor.ActorId), days);
        int width = BlockWidth(days);
        foreach (var day in corpus.MentionsOf(actor.ActorId)
            .GroupBy(mention => days.X(Rectangle.Whole, mention.Source.Draft.Issued.Latest)))
        {
            for (int i = 0; i < Math.Min(day.Count(), MostBelow); i++)
                canvas.Fill(day.Key - (width / 2), Line + 18 + (i * 18), width, 12, Paint.Source);
        }
    }

    public static void Draw(Canvas canvas, Corpus corpus, IEnumerable<Statement> statements, DayAxis days)
    {
        canvas.Fill(Rectangle.Whole.X, Line, Rectangle.Whole.Width, 4, Paint.LineStrong);
        var columns = statements.GroupBy(statement => days.X(Rectangle.Whole, DayAxis.Day(statement))).ToArray();
        if (columns.Length == 0)
            return;
        int step = Math.Clamp((Line - Rectangle.Whole.Y) / columns.Max(column => column.Count()), 1, 34);
        int gap = step > 12 ? 6 : step > 3 ? 2 : 0;
        int width = BlockWidth(days);
        foreach (var column in columns)
        {
            int y = Line - 6;
            foreach (var paint in column.Select(statement => PaintOf(corpus, statement)).Order())
            {
                y -= step;
                canvas.Fill(column.Key - (width / 2), y, width, step - gap, paint);
            }
        }
    }

    private static int BlockWidth(DayAxis days) => Math.Clamp(Rectangle.Whole.Width * 3 / (4 * days.Count), 3, 72);

    private static Paint PaintOf(Corpus corpus, Statement statement) =>
        corpus.PositionsIn(statement.Id).FirstOrDefault() is { } position
            ? StancePaint.Of(position.Stance.Mark)
            : Paint.MarkMost;
}
