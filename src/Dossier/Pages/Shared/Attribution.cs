using System.Collections.Immutable;
using Dossier.Interface;
using Dossier.Linking.Relations;
using Dossier.Model;
using Dossier.SiteModel;
using Dossier.Text;
using Dossier.Wording;

namespace Dossier.Pages.Shared;

/// <summary>One sentence that says who said it, for whom, to whom, who relayed it, and in which source it is.</summary>
internal static class Attribution
{
    public static ImmutableArray<TextRun> Sentence(PageBuilder builder, Statement statement, bool withSource)
    {
        var runs = new List<TextRun>();
        var passage = statement.Passage.Draft;
        AddSpeaker(runs, builder, statement);
        AddActors(runs, builder, ", for ", passage.For);
        AddActors(runs, builder, ", to ", passage.To);
        var addressees = passage.To.Select(to => to.Value);
        var firstRelays = passage.Via.Take(passage.To.Length).Select(via => via.Value);
        bool addresseesRelayedIt = !passage.To.IsEmpty && addressees.SequenceEqual(firstRelays);
        if (addresseesRelayedIt)
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
            runs.Add(new TextRun($", {InterfaceWords.English.Dates.DayOnly(statement.Source.Draft.Issued).Text}"));
            runs.AddRange(SourceStatusWords.WarningRuns(builder.Words, statement.Source));
        }

        return [.. runs];
    }

    /// <summary>
    /// The speakers. Where none is named, the outlet that speaks in the article; where no outlet is known, the article.
    /// </summary>
    public static ImmutableArray<LinkView> Voices(PageBuilder builder, Statement statement)
    {
        if (!statement.Passage.Draft.By.IsEmpty)
            return builder.Links(statement.Passage.Draft.By);
        var source = statement.Source;
        return [Outlets.Voice(builder, source.Draft) ?? Outlets.Unnamed(builder, source, InterfaceWords.English.Dates.DayOnly)];
    }

    /// <summary>The link, followed by its mark if it has one.</summary>
    public static ImmutableArray<TextRun> Runs(LinkView link) =>
        link.Mark.Length == 0 ? [Run(link)] : [Run(link), new TextRun(link.Mark)];

    public static TextRun Run(LinkView link) =>
        new(link.Text, link.Url.Length == 0 ? null : link.Url, link.Kind, link.Language);

    private static void AddSpeaker(List<TextRun> runs, PageBuilder builder, Statement statement)
    {
        var passage = statement.Passage.Draft;
        string? styled = statement.Source.Rights == Rights.None ? null : passage.As?.Value;
        string? language = builder.Foreign(statement.Source.Language);
        if (!passage.By.IsEmpty)
        {
            AddActors(runs, builder, "", passage.By);
            if (styled is not null && styled != runs[0].Text)
                runs.AddRange(new TextRun(" (“"), new TextRun(styled, Language: language), new TextRun("”)"));
        }
        else if (passage.As is not null)
        {
            if (styled is not null)
                runs.AddRange(new TextRun("“"), new TextRun(styled, Language: language), new TextRun("”, not named"));
            else
                runs.Add(new TextRun("A speaker who is not named"));
        }
        else if (Outlets.Voice(builder, statement.Source.Draft) is { } outlet)
        {
            runs.AddRange(Runs(outlet));
        }
    }

    // Where the source speaks in its own voice, its outlet is already named as the speaker.
    private static void AddOutlet(List<TextRun> runs, PageBuilder builder, Statement statement)
    {
        var (passage, source) = (statement.Passage.Draft, statement.Source.Draft);
        if (passage.By.IsEmpty && passage.As is null)
            return;
        int before = runs.Count;
        if (Outlets.Publisher(builder, source) is { } publisher)
            runs.AddRange([new TextRun(" ("), .. Runs(Outlets.Within(publisher))]);
        if (Outlets.Original(builder, source) is { } original)
        {
            runs.Add(new TextRun(runs.Count == before ? " (repeated from " : ", repeated from "));
            runs.AddRange(Runs(Outlets.Within(original)));
        }

        if (runs.Count > before)
            runs.Add(new TextRun(")"));
    }

    private static void AddActors(
        List<TextRun> runs, PageBuilder builder, string lead, ImmutableArray<Located<ActorId>> actors,
        string comma = ", ", string last = " and ")
    {
        for (int i = 0; i < actors.Length; i++)
        {
            string separator = i == actors.Length - 1 ? last : comma;
            string before = i == 0 ? lead : separator;
            if (before.Length > 0)
                runs.Add(new TextRun(before));
            runs.Add(Run(builder.Link(actors[i].Value)));
        }
    }
}
