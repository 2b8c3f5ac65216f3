using System.Collections.Immutable;
using Dossier.Model;
using Dossier.Text;

namespace Dossier.Matching.Speech;

/// <summary>
/// The stretches of an article that it marks as somebody's own words: inside quotation marks and, if its record says
/// so, after a dash or a speaker's name.
/// </summary>
internal sealed class DirectSpeech
{
    private readonly ImmutableArray<Turn> _turns;

    private DirectSpeech(
        string text, ImmutableArray<Turn> turns, ImmutableArray<TextSpan> dashed, ImmutableArray<TextSpan> quoted)
    {
        // A paragraph that begins with a dash is not part of a labelled turn.
        _turns = [.. turns.Where(turn => !dashed.Any(turn.Words.Overlaps))];
        (Text, HasDashes) = (text, !dashed.IsEmpty);
        ImmutableArray<TextSpan> spoken = [.. _turns.Select(turn => turn.Words), .. dashed];
        Runs = [.. spoken.Concat(quoted.Where(run => !spoken.Any(run.Overlaps))).OrderBy(run => run.Start)];
    }

    /// <summary>
    /// The article as it is searched for marks: omitted text is blank, and a mark of several characters is one. No
    /// offset changes.
    /// </summary>
    public string Text { get; }

    /// <summary>In the order of the article, without overlaps.</summary>
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

    /// <summary>The index of the run that contains a place; negative if none does.</summary>
    public int RunAt(int at) => QuotationMarks.IndexOf(Runs, at);

    /// <summary>The label of the turn that contains a place; null if none does.</summary>
    public string? LabelAt(int at) =>
        _turns.FirstOrDefault(turn => turn.Words.Start <= at && at < turn.Words.End)?.Label;

    /// <summary>The first letter or digit of a stretch; the end of the stretch if it has none.</summary>
    public int FirstLetter(TextSpan stretch)
    {
        int at = stretch.Start;
        while (at < stretch.End && !char.IsLetterOrDigit(Text[at]))
            at++;
        return at;
    }

    /// <summary>The last letter or digit of a stretch; the place before its start if it has none.</summary>
    public int LastLetter(TextSpan stretch)
    {
        int at = stretch.End - 1;
        while (at >= stretch.Start && !char.IsLetterOrDigit(Text[at]))
            at--;
        return at;
    }
}
