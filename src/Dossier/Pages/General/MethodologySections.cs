using System.Collections.Immutable;
using System.Globalization;
using Dossier.Addresses;
using Dossier.Linking;
using Dossier.Model;
using Dossier.SiteModel;

namespace Dossier.Pages.General;

/// <summary>Composes the text of the page on how the dossier was made, section by section.</summary>
internal static class MethodologySections
{
    public static IEnumerable<TextSectionView> Compose(PageFrame frame, Corpus corpus, MethodologyPages.Traits has)
    {
        yield return Section("quotations", "Every quotation is checked", Quotations(corpus, has));
        yield return Section("voices", "Whose words", Voices(has));
        yield return Section("own-and-reported", "Own and reported positions", OwnAndReported());
        yield return Section("standing", "Where a demand stands", Standing(frame)) with { Stances = Stances(corpus) };
        yield return Section("disagreement", "Disagreement", Disagreement());
        yield return Section("left-out", "What is left out", LeftOut(has));
        yield return Section("coverage", "What is covered", Coverage(frame));
        if (frame.Changes is { } changes)
            yield return Section("editions", "Editions", Editions(changes));
        yield return Section("data", "The data", Data(frame));
    }

    private static TextSectionView Section(string id, string title, IEnumerable<ImmutableArray<TextRun>> paragraphs) =>
        new([.. paragraphs]) { Id = id, Title = title };

    private static IEnumerable<ImmutableArray<TextRun>> Quotations(Corpus corpus, MethodologyPages.Traits has)
    {
        var (passages, sources) = (corpus.Statements.Length, corpus.Sources.Length);
        yield return
        [
            Number(passages), Text(passages == 1 ? " passage of " : " passages of "),
            Number(sources), Text(sources == 1 ? " source" : " sources"),
            Text(
                " were looked up in the stored text of the articles when this site was built, character by "
                + "character. Only white space of any kind and length, and straight and curly quotation marks, are "
                + "treated as alike; what is shown is what the article has. If a single passage could not be found "
                + "in its article, the site would not have been built."),
        ];
        string translation = has.Translations ? ", or in its translation" : "";
        yield return Paragraph(
            "What the curators put inside quotation marks in their own texts is checked as well. Where passages are "
            + $"cited for it, it stands in one of them{translation}; where none is, it stands in one of the "
            + "articles, or is the name of a record. The first letter may be a capital there or not, and the comma "
            + "or stop at the end may be the curators’ own. Words in square brackets are the curators’ own, and an "
            + "ellipsis stands for words that they left out.");
        string gaps = has.Gaps
            ? " An ellipsis in square brackets stands where the curators left words out; one without brackets is the "
                + "source’s."
            : "";
        yield return Paragraph(
            "Each quotation leads to its place in the article, where the words are highlighted." + gaps);
        yield return Paragraph(
            "A quotation shows that a source has these words. It does not show that the words are true, or that the "
            + "speaker used them.");
    }

    private static IEnumerable<ImmutableArray<TextRun>> Voices(MethodologyPages.Traits has)
    {
        string marked = has.MarkedSpeech
            ? " Where an article marks speech with dashes, or with the speakers’ names before it, what is marked so is "
                + "quoted as well."
            : "";
        yield return
        [
            Text("A passage is "), Term("quoted"),
            Text(
                " where its words stand inside quotation marks in the article. Where all of them, or some, stand "
                + "outside, that is said beside them: those words may be the outlet’s own for what somebody said."
                + marked
                + " Where nobody is said to speak, the passage is in the source’s own voice. Who spoke, on whose "
                + "behalf, to whom, and who passed it on, is named with each."),
        ];
        yield return
        [
            Term("First-hand"), Text(" marks words that the speaker, by name, said to the source itself; "),
            Term("relayed"),
            Text(
                ", words that came to it by way of somebody else. Without a mark, the source does not say how it has "
                + "them. Several outlets that carry the same wire report are one origin, not several."),
        ];
        if (has.OtherNames)
        {
            yield return Paragraph(
                "An article names an actor where it has the actor’s name or one of the other names that the curators "
                + "gave it. Among these may be a capital that stands for its state. All of them are listed in the "
                + "data.");
        }
    }

    private static IEnumerable<ImmutableArray<TextRun>> OwnAndReported()
    {
        yield return
        [
            Text("A position is a party’s "), Term("own"),
            Text(
                " when the party itself speaks, or somebody speaks for it. What an outlet or an outsider says of a "
                + "party’s position is a "),
            Term("reported"),
            Text(
                " position. It is set apart with a dashed mark and “according to”, and it never replaces the party’s "
                + "own. An own position need not be quoted: with each stands whether its words are the party’s or "
                + "the article’s."),
        ];
    }

    private static IEnumerable<ImmutableArray<TextRun>> Standing(PageFrame frame)
    {
        yield return
        [
            Text(
                "Nobody types in where a party stands. It is the party’s last own position on or before the edition’s "
                + "day, and if there are several of that day, all of them. There is no verdict on a demand as a whole. "
                + "Where no answer was found, the page says so, and in how many sources it was looked for. The "),
            new TextRun("grid of positions", frame.Root + SitePaths.Positions),
            Text(
                " shows the same for all demands, as of the edition and of the days on which a standing changed."),
        ];
        yield return Paragraph(
            "Who raised a demand and did not withdraw it makes it still: what the party says later that is neither "
            + "for nor against stands beside its claim, as “later …”, with its date. Another position of the same "
            + "day is shown as “also …”; where the dates do not show whether it is of that day, it has its own date "
            + "as well. Some positions are the curators’ reading of the words, and not what the words say; they are "
            + "marked as that wherever they are shown, and in the table below.");
    }

    private static StanceTableView? Stances(Corpus corpus) => corpus.Settings.Vocabulary.IsEmpty
        ? null
        : new StanceTableView(
            "The vocabulary of positions", ["Position", "Taken by", "Towards the demand"],
            [
                .. corpus.Settings.Vocabulary.Select(stance => new StanceRowView(
                    stance.Words, Role(stance.Role), stance.Polarity, Towards(stance.Polarity), stance.IsReading)),
            ]);

    private static IEnumerable<ImmutableArray<TextRun>> Disagreement()
    {
        yield return Paragraph(
            "Where sources give different dates, places or accounts, each is shown with its source. They are neither "
            + "averaged nor decided between. “Only in this source” marks what, of all the passages recorded here, "
            + "those of one source alone have, where several sources report. An event that the sources only announce "
            + "is called announced, whatever is known today.");
    }

    private static IEnumerable<ImmutableArray<TextRun>> LeftOut(MethodologyPages.Traits has)
    {
        string omissions = has.Omissions
            ? " Parts of a page that are not the article, such as its menus, are not shown."
            : "";
        string rights = has.RestrictedRights
            ? " Where the rights to an article do not allow it to be shown whole, only passages are, or none."
            : "";
        yield return Paragraph(
            "Nothing from outside the sources passes as coming from them. What they do not say is left out, or stands "
            + "in a note marked as the curators’." + omissions + rights);
    }

    private static IEnumerable<ImmutableArray<TextRun>> Coverage(PageFrame frame)
    {
        yield return
        [
            Text(
                "It is counted both ways: quoted words in the articles that no passage covers, and statements here "
                + "that no source is cited for. "),
            new TextRun("The coverage of this dossier", frame.CoverageUrl),
            Text(" shows the shares and the gaps, and says what is not counted."),
        ];
    }

    private static IEnumerable<ImmutableArray<TextRun>> Editions(LinkView changes)
    {
        yield return
        [
            Text("The dossier is published in editions. "), new TextRun(changes.Text, changes.Url),
            Text(
                " is told on a page of its own: statements, positions and events that were added, reworded or "
                + "withdrawn. What is withdrawn leaves a page at its old address that says so."),
        ];
    }

    private static IEnumerable<ImmutableArray<TextRun>> Data(PageFrame frame)
    {
        yield return
        [
            Text("All of this can be read by machines: "),
            new TextRun("the dossier as JSON", frame.Root + SitePaths.Data), Text("."),
        ];
    }

    private static ImmutableArray<TextRun> Paragraph(string text) => [Text(text)];

    private static TextRun Text(string text) => new(text);

    private static TextRun Term(string text) => new(text) { IsTerm = true };

    private static TextRun Number(int number) =>
        new(number.ToString(CultureInfo.InvariantCulture)) { IsNumber = true };

    private static string Role(StanceRole role) => role switch
    {
        StanceRole.Claimant => "claimant",
        StanceRole.Addressee => "addressee",
        StanceRole.ThirdParty => "third party",
        _ => "anyone",
    };

    private static string Towards(PolarityKind polarity) => polarity switch
    {
        PolarityKind.For => "for",
        PolarityKind.Against => "against",
        _ => "neither",
    };
}
