using System.Collections.Immutable;
using Dossier.Addresses;
using Dossier.Interface;
using Dossier.Linking;
using Dossier.Model;
using Dossier.Pages.Shared;
using Dossier.Pages.Sources;
using Dossier.SiteModel;
using Dossier.Tests.Cases;
using Dossier.Tests.Text;
using Dossier.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Dossier.Tests.Pages.Shared;

/// <summary>
/// A source of any text with any passages that could be anchored in it: in parts, nested, overlapping, around what is
/// omitted.
/// </summary>
internal sealed record RandomArticle(Source Source)
{
    private static readonly Corpus Base = CompileBase();

    public static Arbitrary<RandomArticle> Any { get; } = (
        from text in RandomText.Any.Generator
        from rights in Gen.Elements(Rights.Full, Rights.Full, Rights.Excerpts)
        from omitted in Places(2)
        from passages in Places(3).ListOf()
        from mentions in Places(2).ListOf()
        select Make(text, rights, omitted, passages, mentions)).ToArbitrary();

    public SourcePageView Page()
    {
        var corpus = new Corpus(Base.Settings, Base.Actors, [], [], [Source], [], [], []);
        return SourcePages.Compose(new PageBuilder(corpus, SiteOptions.At(null), "sources/tide.html"), Source, []);
    }

    public override string ToString() =>
        $"{Source.Rights} {System.Text.Json.JsonSerializer.Serialize(Source.Seed.Text)} "
        + $"passages {string.Join(" ", Source.Passages.Select(passage => string.Join('+', passage.Spans)))} "
        + $"omitted {string.Join(' ', Source.Omitted)}";

    // Numbers that become places in a text.
    private static Gen<int[]> Places(int most) => Gen.Choose(1, 2 * most).SelectMany(count => Gen.Choose(0, 999).ArrayOf(count));

    private static RandomArticle Make(string text, Rights rights, int[] omitted, List<int[]> passages, List<int[]> mentions)
    {
        var (source, passage) = (
            Base.Source(new SourceId("tide")), Base.Statement(new PassageId(new SourceId("tide"), "not-at-night")).Passage);
        ImmutableArray<TextSpan> left = [.. Spans(text, omitted).Take(1)];
        var placed = passages.Select(places => Spans(text, places).ToImmutableArray())
            .Where(spans => !spans.IsEmpty && !spans.Any(span => left.Any(span.Overlaps)))
            .Select((spans, index) => passage with
            {
                Spans = spans,
                Kind = (SpeechKind)(index % 3),
                Draft = Draft(passage.Draft, index, spans.Length),
            })
            .OrderBy(item => item.Whole.Start).ThenByDescending(item => item.Whole.End).ToImmutableArray();
        var named = mentions.SelectMany(places => Spans(text, places)).Where(span => !left.Any(span.Overlaps)).OrderBy(span => span.Start)
            .Aggregate(ImmutableArray<TextSpan>.Empty, (kept, span) => kept.IsEmpty || kept[^1].End <= span.Start ? kept.Add(span) : kept);
        return new RandomArticle(source with
        {
            Seed = source.Seed with { Text = text },
            Rights = rights,
            Title = default,
            Omitted = left,
            Passages = placed,
            Mentions = [.. named.Select((span, i) => new Mention(Base.Actors[i % Base.Actors.Length].ActorId, span))],
        });
    }

    private static PassageDraft Draft(PassageDraft draft, int index, int parts) =>
        draft with
        {
            Id = draft.Id with { Value = new PassageId(new SourceId("tide"), $"x-{index}") },
            Quotation = draft.Quotation with
            {
                Gaps = [.. Enumerable.Repeat(new Located<GapKind>(GapKind.Omission, draft.Quotation.Span), parts - 1)],
            },
            Positions = [],
            By = index % 2 == 0 ? draft.By : [],
        };

    // Each begins and ends with a word, as anchored words do, and stands after the one before.
    private static IEnumerable<TextSpan> Spans(string text, int[] places)
    {
        int[] cuts = [.. Enumerable.Range(0, text.Length + 1).Where(at => WordBoundary.IsAt(text, at))];
        int[] chosen = [.. places.Select(place => cuts[place % cuts.Length]).Order()];
        for (int i = 0; i + 1 < chosen.Length; i += 2)
        {
            var (start, end) = (chosen[i], chosen[i + 1]);
            while (start < end && char.IsWhiteSpace(text[start]))
                start++;
            while (end > start && char.IsWhiteSpace(text[end - 1]))
                end--;
            if (text[start..end].Any(char.IsLetterOrDigit))
                yield return new TextSpan(start, end);
        }
    }

    private static Corpus CompileBase()
    {
        using var dossier = TemporaryDossier.OfBase();
        return Compiler.Compile(dossier.Root).Value!;
    }
}
