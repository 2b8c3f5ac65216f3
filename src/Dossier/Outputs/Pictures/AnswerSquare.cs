using Dossier.Model;
using Dossier.SiteModel;

namespace Dossier.Outputs.Pictures;

/// <summary>
/// Draws how a demand is answered, as the squares of the home page do: filled if all who are asked have given the answer,
/// framed if only some have, with dashes if it is not in their words.
/// </summary>
internal static class AnswerSquare
{
    private const int Dashes = 3;

    public static void Draw(Canvas canvas, int x, int y, int size, AnswerKind kind)
    {
        int line = Math.Max(2, size / 12);
        switch (kind)
        {
            case AnswerKind.Accepted or AnswerKind.Refused or AnswerKind.Conditional:
                canvas.Fill(x, y, size, size, PaintOf(kind));
                break;
            case AnswerKind.Divided:
                canvas.Box(x, y, size, size, line, Paint.Ink);
                canvas.Fill(x, y, size / 2, size, Paint.Ink);
                break;
            case AnswerKind.Reported or AnswerKind.Unanswered:
                Dashed(canvas, x, y, size, line);
                break;
            case AnswerKind.Withdrawn:
                canvas.Box(x, y, size, size, line, Paint.LineStrong);
                canvas.Fill(x + (size / 4), y + ((size - line) / 2), size / 2, line, Paint.LineStrong);
                break;
            case AnswerKind.Unaddressed:
                canvas.Box(x + (size / 5), y + (size / 5), size * 3 / 5, size * 3 / 5, line, Paint.LineStrong);
                break;
            default:
                canvas.Box(x, y, size, size, line, PaintOf(kind));
                break;
        }

        Shape(canvas, x + (size / 2), y + (size / 2), size, kind);
    }

    // In the middle: a tick, a cross, or a ring.
    private static void Shape(Canvas canvas, int x, int y, int size, AnswerKind kind)
    {
        bool isFilled = kind is AnswerKind.Accepted or AnswerKind.Refused or AnswerKind.Conditional;
        Paint paint = isFilled ? Paint.Paper : PaintOf(kind);
        int line = Math.Max(2, size / 10);
        int reach = size / 4;
        switch (kind)
        {
            case AnswerKind.Accepted or AnswerKind.AcceptedInPart or AnswerKind.Favoured:
                Stroke(canvas, x - reach, y, x - (reach / 4), y + reach, line, paint);
                Stroke(canvas, x - (reach / 4), y + reach, x + reach, y - reach, line, paint);
                break;
            case AnswerKind.Refused or AnswerKind.RefusedBySome or AnswerKind.Opposed:
                Stroke(canvas, x - reach, y - reach, x + reach, y + reach, line, paint);
                Stroke(canvas, x - reach, y + reach, x + reach, y - reach, line, paint);
                break;
            case AnswerKind.Conditional or AnswerKind.Neither:
                canvas.Disc(x, y, reach, paint);
                canvas.Disc(x, y, reach - line, isFilled ? PaintOf(kind) : Paint.Paper);
                break;
            case AnswerKind.Reported:
                canvas.Disc(x, y, size / 6, Paint.LineStrong);
                break;
        }
    }

    private static void Dashed(Canvas canvas, int x, int y, int size, int line)
    {
        canvas.Box(x, y, size, size, line, Paint.LineStrong);
        int gap = size / ((2 * Dashes) + 1);
        for (int i = 0; i < Dashes; i++)
        {
            int at = gap + (2 * i * gap) + (((size % ((2 * Dashes) + 1)) + 1) / 2);
            foreach (int edge in new[] { 0, size - line })
            {
                canvas.Fill(x + at, y + edge, gap, line, Paint.Paper);
                canvas.Fill(x + edge, y + at, line, gap, Paint.Paper);
            }
        }
    }

    private static void Stroke(Canvas canvas, int fromX, int fromY, int toX, int toY, int thickness, Paint paint)
    {
        int steps = Math.Max(Math.Abs(toX - fromX), Math.Abs(toY - fromY));
        for (int i = 0; i <= steps; i++)
        {
            canvas.Disc(
                fromX + ((toX - fromX) * i / steps), fromY + ((toY - fromY) * i / steps), thickness / 2, paint);
        }
    }

    private static Paint PaintOf(AnswerKind kind) => kind switch
    {
        AnswerKind.Accepted or AnswerKind.AcceptedInPart or AnswerKind.Favoured => Paint.For,
        AnswerKind.Refused or AnswerKind.RefusedBySome or AnswerKind.Opposed => Paint.Against,
        _ => Paint.Open,
    };
}
