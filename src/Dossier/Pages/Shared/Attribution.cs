using System.Collections.Immutable;
using Dossier.Linking.Relations;
using Dossier.Model;
using Dossier.SiteModel;
using Dossier.Text;
using Dossier.Wording;

namespace Dossier.Pages.Shared;

/// <summary>Who said it, for whom, to whom, relayed by whom, in which source: one sentence.</summary>
internal static class Attribution
{
    public static ImmutableArray<TextRun> Sentence(PageBuilder builder, Statement statement, bool withSource)
    {
        var runs = new List<TextRun>();
        var passage = statement.Passage.Draft;
        AddSpeaker(runs, builder, statement);
        AddActors(runs, builder, ", for ", passage.For);
        AddActors(runs, builder, ", to ", passage.To);
        if (!passage.To.IsEmpty && passage.To.Select(to => to.Value).SequenceEqual(passage.Via.Take(passage.To.Length).Select(via => via.Value)))
        {
            runs.Add(new TextRun(", which relayed it"));
            AddActors(runs, builder, ", then ", passage.Via[passage.To.Length..], ", then ", ", then ");
        }
        else
        {
            AddActors(runs, builder, ", relayed by ", passage.Via, ", then ", ", then ");
        }

        if (withSource)
        {
            runs.Add(new TextRun(runs.Count == 0 ? "In " : ", in "));
            runs.Add(Run(builder.Link(statement.Source.Id)));
            AddOutlet(runs, builder, statement);
            runs.Add(new TextRun($", {Dates.DateWords.DayOnly(statement.Source.Draft.Issued).Text}"));
            runs.AddRange(SourceStatusWords.WarningRuns(statement.Source));
        }

        return [.. runs];
    }

    /// <summary>The speakers, or whoever else must stand for the words: the unnamed speaker's outlet, the outlet itself.</summary>
    public static ImmutableArray<LinkView> Voices(PageBuilder builder, Statement statement)
    {
        if (!statement.Passage.Draft.By.IsEmpty)
            return builder.Links(statement.Passage.Draft.By);
        return [Outlets.Voice(builder, statement.Source.Draft) ?? Outlets.Unnamed(builder, statement.Source, Dates.DateWords.DayOnly)];
    }

    /// <summary>The link, and behind it its mark where it has one.</summary>
    public static IEnumerable<TextRun> Runs(LinkView link) => link.Mark.Length == 0 ? [Run(link)] : [Run(link), new TextRun(link.Mark)];

    public static TextRun Run(LinkView link) => new(link.Text, link.Url.Length == 0 ? null : link.Url, link.Kind, link.Language);

    private static void AddSpeaker(List<TextRun> runs, PageBuilder builder, Statement statement)
    {
        var passage = statement.Passage.Draft;
        string? styled = statement.Source.Rights == Rights.None ? null : passage.As?.Value;
        if (!passage.By.IsEmpty)
        {
            AddActors(runs, builder, "", passage.By);
            if (styled is not null && styled != runs[0].Text)
                runs.AddRange(new TextRun(" (“"), new TextRun(styled, Language: builder.Foreign(statement.Source.Language)), new TextRun("”)"));
        }
        else if (passage.As is not null)
        {
            if (styled is not null)
                runs.AddRange(new TextRun("“"), new TextRun(styled, Language: builder.Foreign(statement.Source.Language)), new TextRun("”, not named"));
            else
                runs.Add(new TextRun("A speaker who is not named"));
        }
        else if (Outlets.Voice(builder, statement.Source.Draft) is { } outlet)
        {
            runs.AddRange(Runs(outlet));
        }
    }

    // In the source's own voice its outlet is named as the speaker already.
    private static void AddOutlet(List<TextRun> runs, PageBuilder builder, Statement statement)
    {
        var (passage, source) = (statement.Passage.Draft, statement.Source.Draft);
        if (passage.By.IsEmpty && passage.As is null)
            return;
        int before = runs.Count;
        if (Outlets.Publisher(builder, source) is { } publisher)
            runs.AddRange([new TextRun(" ("), .. Runs(Outlets.Within(publisher))]);
        if (Outlets.Original(builder, source) is { } original)
            runs.AddRange([new TextRun(runs.Count == before ? " (repeated from " : ", repeated from "), .. Runs(Outlets.Within(original))]);
        if (runs.Count > before)
            runs.Add(new TextRun(")"));
    }

    private static void AddActors(
        List<TextRun> runs, PageBuilder builder, string lead, ImmutableArray<Located<ActorId>> actors, string comma = ", ", string last = " and ")
    {
        for (int i = 0; i < actors.Length; i++)
        {
            string before = i == 0 ? lead : i == actors.Length - 1 ? last : comma;
            if (before.Length > 0)
                runs.Add(new TextRun(before));
            runs.Add(Run(builder.Link(actors[i].Value)));
        }
    }
}
