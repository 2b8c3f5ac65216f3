using System.Buffers;
using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Matching.Speech;
using Dossier.Model;
using Dossier.Text;

namespace Dossier.Matching;

/// <summary>
/// Checks that all parts of a quotation have the same speaker, as far as the article shows it: by the labels of a
/// transcript, or by a person's name and a verb of speaking directly next to a quotation (“…,” said Lind. Lind said:
/// “…”). Pronouns do not show it.
/// </summary>
internal static class PartSpeakers
{
    private const int Farthest = 120;

    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create(",.;:!?\n");

    public static void Report(
        PassageDraft draft,
        ImmutableArray<TextSpan> spans,
        DirectSpeech speech,
        ImmutableArray<Mention> people,
        SeedSearch search)
    {
        if (spans.Length < 2)
            return;
        string[] labels = [.. spans.Select(span => speech.LabelAt(speech.FirstLetter(span)))
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)];
        if (labels.Length > 1)
        {
            search.Diagnostics.Add(draft.Quotation.Span.Report(
                Rules.PartsOfTwoSpeakers,
                $"these parts are of two speakers, {search.Shown(labels[0])} and {search.Shown(labels[1])}; "
                + $"make a passage of each"));
            return;
        }

        // Null where the article does not show who says the part.
        Mention?[] named = [.. spans.Select(span => SpeakerOf(span, speech, people))];
        ActorId[] stated = [.. draft.By.Concat(draft.For).Select(actor => actor.Value)];
        var first = named.OfType<Mention>().FirstOrDefault();
        int part = Array.FindIndex(
            named, by => by is not null && !(stated.Length > 0 ? stated.Contains(by.Actor) : by.Actor == first!.Actor));
        if (part < 0)
            return;
        var mention = named[part]!;
        Message whose = stated.Length > 0
            ? (Message)$"this passage is by “{stated[0].Value.AsQuoted()}”"
            : $"another part is by “{first!.Actor}”";
        search.Diagnostics.Add(draft.Quotation.Parts[part].Span.Report(
            Rules.PartsOfTwoSpeakers,
            $"the article has this part said by “{mention.Actor}” ({search.Seed.At(mention.Span.Start)}), "
            + $"and {whose}; a quotation has the words of one speaker: make a passage of each"));
    }

    private static Mention? SpeakerOf(TextSpan span, DirectSpeech speech, ImmutableArray<Mention> people)
    {
        int run = speech.RunAt(speech.LastLetter(span));
        return run < 0 ? null : Behind(speech, run, people) ?? Before(speech, run, people);
    }

    // “…,” said Captain Lind, or “…,” Lind said. A stop would begin another sentence.
    private static Mention? Behind(DirectSpeech speech, int run, ImmutableArray<Mention> people)
    {
        int start = speech.Runs[run].End;
        if (speech.Text.AsSpan(0, start).TrimEnd() is [.., '.'])
            return null;
        int limit = run + 1 < speech.Runs.Length ? speech.Runs[run + 1].Start : speech.Text.Length;
        var clause = Clause(speech, new TextSpan(start, Math.Min(limit, start + Farthest)));
        var mention = people.FirstOrDefault(
            person => clause.Start <= person.Span.Start && person.Span.End <= clause.End);
        return mention is not null && IsSpeaker(speech.Text, clause, mention.Span) ? mention : null;
    }

    // Whether a clause after a quotation says that this person speaks: “Lind said”, “said Captain Lind”.
    private static bool IsSpeaker(string text, TextSpan clause, TextSpan person)
    {
        if (person.Start == clause.Start)
            return SpeechVerbs.Has(SpeechVerbs.FirstWord(text.AsSpan(person.End, clause.End - person.End)));
        // In “said a spokesman for Lind” somebody else speaks, so all words between must be titles.
        string[] before = WhiteSpace.Words(text[clause.Start..person.Start]);
        return SpeechVerbs.Has(SpeechVerbs.FirstWord(text.AsSpan(clause.Start, clause.Length)))
            && before.Skip(1).All(word => char.IsUpper(word[0]));
    }

    // Lind said: “…”, or Lind added, “…”
    private static Mention? Before(DirectSpeech speech, int run, ImmutableArray<Mention> people)
    {
        int mark = speech.Runs[run].Start - 1;
        int from = Math.Max(run > 0 ? speech.Runs[run - 1].End : 0, mark - Farthest);
        if (mark <= from || speech.Text[from..mark].TrimEnd() is not [.. var words, ',' or ':'])
            return null;
        var mention = people.LastOrDefault(
            person => from <= person.Span.Start && person.Span.End < from + words.Length);
        return mention is not null && SpeechVerbs.Has(words[(mention.Span.End - from)..].Trim()) ? mention : null;
    }

    // The text up to the first mark that ends the clause, starting at its first letter.
    private static TextSpan Clause(DirectSpeech speech, TextSpan stretch)
    {
        int start = speech.FirstLetter(stretch);
        int found = speech.Text.AsSpan(start, stretch.End - start).IndexOfAny(ClauseEnds);
        return new TextSpan(start, found < 0 ? stretch.End : start + found);
    }
}
