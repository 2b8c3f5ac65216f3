using System.Collections.Immutable;
using Dossier.Captions;
using Dossier.Fonts;
using Dossier.SiteModel;

namespace Dossier.Outputs.Pictures;

/// <summary>
/// Writes what a picture says: from the top the head, the title and the quotation, at the foot the answer and the
/// dossier's name. Each is as large as its room allows, and shortened at a word if even the smallest letters are too many.
/// </summary>
internal sealed class TextPicture(Canvas canvas, Typefaces faces)
{
    private const int FootBase = 590;
    private const int FootWidth = 950;
    private const int QuotationIndent = 30;
    private const int CountHeight = 80;
    private const int ShortestLabel = 240;

    private static readonly Rectangle Area = Rectangle.Whole;
    private static readonly ImmutableArray<int> TitleSizes = [68, 60, 54, 48, 43];
    private static readonly ImmutableArray<int> LoneTitleSizes = [84, 76, 68, 60, 54, 48, 43];
    private static readonly ImmutableArray<int> SentenceSizes = [56, 50, 45, 41];
    private static readonly ImmutableArray<int> QuotationSizes = [42, 38, 34, 31];

    private int _y = Area.Y - 8;

    public void Draw(PictureText text)
    {
        if (text.Head is { } head)
            Lines([Single(Small, head, Area.Width)], Small, Area.X, Paint.InkSoft, 24);
        if (text.Squares.IsEmpty)
            Record(text);
        else
            Sentence(text.Title, text.Squares);
        if (text.Foot is { } foot)
            Line(Area.X, FootBase, Single(Small, foot, FootWidth), Small, Paint.InkSoft);
    }

    private Typeface Small => faces.SemiBold(27);

    private void Sentence(string title, ImmutableArray<PictureSquares> squares)
    {
        var (face, lines) = Fit(faces.SemiBold, SentenceSizes, title, Area.Width, Area.Height * 55 / 100);
        Lines(lines, face, Area.X, Paint.Ink, 34);
        foreach (var (x, middle, told) in SquaresPicture.Draw(
            canvas, Area with { Y = _y, Height = Area.Bottom - _y }, squares))
        {
            if (Area.Right - x >= ShortestLabel)
                Line(x, middle + 9, Single(Small, told, Area.Right - x), Small, Paint.InkSoft);
        }
    }

    private void Record(PictureText text)
    {
        int bottom = text.Answer is { } answer ? Answer(answer) : Area.Bottom;
        var (face, lines) = Fit(
            faces.SemiBold, text.Quotation is null ? LoneTitleSizes : TitleSizes, text.Title, Area.Width,
            text.Quotation is null ? bottom - _y - CountHeight : (bottom - _y) * 48 / 100);
        Lines(lines, face, Area.X, Paint.Ink, 30);
        if (text.Count is { } count)
            Lines([Single(faces.Regular(38), count, Area.Width)], faces.Regular(38), Area.X, Paint.Ink, 0);
        if (text.Quotation is { } quotation)
            Quotation(quotation, bottom);
    }

    /// <returns>Where the room for what stands above it ends.</returns>
    private int Answer(PictureAnswer answer)
    {
        const int Size = 40;
        var face = faces.SemiBold(36);
        int top = Area.Bottom - Size - 6;
        AnswerSquare.Draw(canvas, Area.X, top, Size, answer.Kind);
        int left = Area.X + Size + 18;
        Line(left, top + 33, Single(face, answer.Words, Area.Right - left), face, Paint.Ink);
        return top - 30;
    }

    private void Quotation(PictureQuotation quotation, int bottom)
    {
        int speaker = quotation.Speaker is null ? 0 : LineHeight(Small) + 6;
        var (face, lines) = Fit(
            faces.Regular, QuotationSizes, quotation.Words, Area.Width - QuotationIndent, bottom - _y - speaker,
            quotation.Closing);
        int top = _y;
        Lines(lines, face, Area.X + QuotationIndent, Paint.Ink, 6);
        if (quotation.Speaker is { } who)
            Lines([Single(Small, who, Area.Width - QuotationIndent)], Small, Area.X + QuotationIndent, Paint.InkSoft, 0);
        canvas.Fill(Area.X, top + 4, 8, _y - top - 4, Paint.MarkMost);
    }

    // The largest letters with which the text fits; with the smallest it is shortened.
    private static (Typeface Face, ImmutableArray<string> Lines) Fit(
        Func<int, Typeface> faceOf, ImmutableArray<int> sizes, string text, int width, int height, string closing = "")
    {
        foreach (int size in sizes)
        {
            var face = faceOf(size);
            int most = Math.Max(1, height / LineHeight(face));
            var lines = TextLines.Break(face, text, width, most, closing, out bool isWhole);
            if (isWhole)
                return (face, TextLines.Balance(face, text, width, lines, closing));
            if (size == sizes[^1])
                return (face, lines);
        }

        throw new ArgumentException("No sizes.", nameof(sizes));
    }

    private static string Single(Typeface face, string text, int width) =>
        TextLines.Break(face, text, width, 1, "", out _)[0];

    private static int LineHeight(Typeface face) => face.Size * (face.Size < 43 ? 13 : 12) / 10;

    private void Lines(ImmutableArray<string> lines, Typeface face, int x, Paint ink, int gap)
    {
        foreach (string line in lines)
        {
            Line(x, _y + face.Size, line, face, ink);
            _y += LineHeight(face);
        }

        _y += gap;
    }

    private void Line(int x, int y, string line, Typeface face, Paint ink)
    {
        foreach (var (at, mask) in face.Set(line))
            canvas.Letter(x + at, y, mask, ink);
    }
}
