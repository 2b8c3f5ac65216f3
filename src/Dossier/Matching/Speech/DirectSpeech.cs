using System.Collections.Immutable;
using Dossier.Model;
using Dossier.Text;

namespace Dossier.Matching.Speech;

/// <summary>
/// The stretches of an article that it marks as somebody's own words: those inside quotation marks, and where its record
/// says so, those behind a dash or a speaker's name.
/// </summary>
internal sealed class DirectSpeech
{
    private readonly ImmutableArray<Turn> _turns;

    private DirectSpeech(string text, ImmutableArray<Turn> turns, ImmutableArray<TextSpan> dashed, ImmutableArray<TextSpan> quoted)
    {
        // A paragraph that begins with a dash is nobody's turn.
        _turns = [.. turns.Where(turn => !dashed.Any(turn.Words.Overlaps))];
        (Text, HasDashes) = (text, !dashed.IsEmpty);
        ImmutableArray<TextSpan> spoken = [.. _turns.Select(turn => turn.Words), .. dashed];
        Runs = [.. spoken.Concat(quoted.Where(run => !spoken.Any(run.Overlaps))).OrderBy(run => run.Start)];
    }

    /// <summary>The article as marks are read in it: what is omitted is blank, a mark spelt with several characters is one. No offset moves.</summary>
    public string Text { get; }

    /// <summary>In the order of the article; none overlaps another.</summary>
    public ImmutableArray<TextSpan> Runs { get; }

    public bool HasDashes { get; }

    public bool HasLabels => !_turns.IsEmpty;

    public static DirectSpeech In(string article, ImmutableArray<SpeechForm> forms, ImmutableArray<TextSpan> omitted)
    {
        string text = QuotationMarks.Read(article, omitted);
        return new DirectSpeech(
            text,
            forms.Contains(SpeechForm.Labels) ? SpeakerLabels.Turns(text) : [],
            forms.Contains(SpeechForm.Dash) ? DialogueDashes.Runs(text) : [],
            QuotationMarks.RunsOf(text, omitted));
    }

    public SpeechKind KindOf(ImmutableArray<TextSpan> spans) => QuotationMarks.KindOf(Text, spans, Runs);

    /// <summary>The index of the run that a place lies in; negative where it lies in none.</summary>
    public int RunAt(int at) => QuotationMarks.IndexOf(Runs, at);

    /// <summary>Whose turn a place lies in; null where it lies in none.</summary>
    public string? LabelAt(int at) => _turns.FirstOrDefault(turn => turn.Words.Start <= at && at < turn.Words.End)?.Label;

    /// <summary>The first letter or digit of a stretch; its end where there is none.</summary>
    public int FirstLetter(TextSpan stretch)
    {
        int at = stretch.Start;
        while (at < stretch.End && !char.IsLetterOrDigit(Text[at]))
            at++;
        return at;
    }

    /// <summary>The last letter or digit of a stretch; before its start where there is none.</summary>
    public int LastLetter(TextSpan stretch)
    {
        int at = stretch.End - 1;
        while (at >= stretch.Start && !char.IsLetterOrDigit(Text[at]))
            at--;
        return at;
    }
}
