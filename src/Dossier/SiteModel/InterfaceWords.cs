using System.Globalization;

namespace Dossier.SiteModel;

/// <summary>
/// The fixed words of the interface: one table from a key, the name of the constant, to its English words. Composers
/// and themes read from it, so that no page has words of its own. A word that belongs to a longer sentence keeps its
/// space, and <c>{0}</c> is a place that <see cref="Fill"/> fills.
/// </summary>
public static class InterfaceWords
{
    // Navigation
    public const string SkipToContent = "Skip to the content";
    public const string Site = "Site";
    public const string Breadcrumbs = "Breadcrumbs";
    public const string Search = "Search";
    public const string OnThisPage = "On this page";
    public const string Contents = "Contents";
    public const string Notes = "Notes";
    public const string Pages = "Pages";
    public const string PagesOf = "Pages of “{0}”";
    public const string Page = "Page ";
    public const string Previous = "Previous";
    public const string Next = "Next";
    public const string EventNeighbours = "Its neighbours in the list of events";
    public const string SourceNeighbours = "Its neighbours in the list of sources";
    public const string HowItIsMade = "How this dossier is made";
    public const string WhatIsCovered = "What is covered";
    public const string WholeDossier = "The whole dossier as one document, for paper";
    public const string Feed = "Feed";
    public const string EditionOf = "Edition of ";
    public const string EditedBy = ", edited by ";
    public const string OnTheWeb = " On the web: ";
    public const string NotFoundCode = "404";

    // Records
    public const string NothingMore = "Nothing more is on record in this dossier.";
    public const string SourcesDisagree = "Sources disagree";
    public const string By = "by";
    public const string To = "to";
    public const string ToNobodyByName = "addressed to nobody by name";
    public const string CuratorsNote = "Curators’ note";
    public const string CuratorsNoteColon = "Curators’ note: ";
    public const string AsNotedAbove = "as noted above";
    public const string CuratorsReading = "(curators’ reading)";
    public const string Where = "Where";
    public const string CiteSource = "Cite this source";
    public const string Cite = "Cite";
    public const string OnlyInThisSource = "Only in this source";
    public const string OnlyHere = "only in this source";
    public const string Value = "Value";
    public const string WhoSaysSo = "Who says so, in what words";
    public const string NoPassageForValue = "No passage is recorded for this value.";
    public const string WhereItStands = "Where it stands";
    public const string HowItCameToThis = "How it came to this";

    // Words of sources
    public const string InTheArticle = "In the article";
    public const string InTheOriginal = "In the original";
    public const string ToTheWords = "To the words";
    public const string TheWords = "the words";
    public const string TheWordsAfterStance = ": the words";
    public const string OnThePositionOf = " on the position of {0}";
    public const string AccordingTo = "according to ";
    public const string AccordingToThisSource = "according to this source";
    public const string InArticlesOwnWords = "in the article’s own words";
    public const string InOwnVoice = "In the source’s own voice.";
    public const string InOwnVoiceUnended = "In the source’s own voice";
    public const string TheOwnVoice = "The source’s own voice";
    public const string UnnamedSpeaker = "An unnamed speaker";
    public const string OutsideQuotationMarks = "Outside quotation marks.";
    public const string PartlyQuoted = "Partly quoted.";
    public const string FirstHand = "first-hand";
    public const string Relayed = "relayed";
    public const string UnnamedBadge = "unnamed speaker";
    public const string KeptOnSourcesPage = "Kept on its source’s page";
    public const string NoQuotation = "The rights to this source allow no quotation.";
    public const string NoWords = "The rights to this source allow no words.";
    public const string NoWordsOfThese = "The rights to these sources allow no words.";
    public const string TextLeftOut = "Text is left out here.";
    public const string Translation = "Translation, {0}:";
    public const string PassageNumber = "Passage {0}";
    public const string PassageBefore = "Passage ";
    public const string NoteNumber = "Note {0}";
    public const string BackFromNote = "Back to the text from note {0}";
    public const string LinkToPassage = "Link to passage {0}";
    public const string LinkToStatement = "Link to this statement";
    public const string QuotedInNotes = "Quoted in notes";

    // The legend of an article
    public const string Highlighted = "Highlighted: ";
    public const string QuotedWords = "quoted words";
    public const string OutsideMarks = "words partly or wholly outside quotation marks";
    public const string OwnVoice = "the source’s own voice";
    public const string HighlightsEnd =
        ". The darker, the more passages; a number leads to what is said of one.";

    // Standings
    public const string OwnLastPosition = "Each party’s own last position";
    public const string Party = "Party";
    public const string Position = "Position";
    public const string LastSaid = "Last said";
    public const string FirstBefore = "first: ";
    public const string FirstAfterLast = "; first: ";
    public const string LastSaidBefore = "last said: ";
    public const string Also = "also ";
    public const string AlsoNext = ", also ";
    public const string Later = "later ";
    public const string NewWords = " (new): the words";
    public const string New = " (new)";
    public const string AccordingToAfter = "; according to ";
    public const string OfThoseWhoBelong = "of those who belong to it:";
    public const string OfThoseWhoBelongAfter = "; of those who belong to it:";

    // The grid of positions
    public const string NoDemands = "This dossier has no demands.";
    public const string Days = "Days";
    public const string AsOf = "As of";
    public const string EarlierDay = "Earlier: ";
    public const string LaterDay = "Later: ";
    public const string Demand = "Demand";
    public const string GridCaption = "{0}: demands in rows, parties in columns. Each position leads to the words.";
    public const string NothingYet = "nothing on record that is dated to this day or before";
    public const string PerhapsAlready = "perhaps already:";

    // The legend of the grid
    public const string Legend = "Legend";
    public const string ForTheDemand = "for the demand";
    public const string AgainstIt = "against it";
    public const string Neither = "neither";
    public const string Dashed = "dashed";
    public const string DashedMeans = " as others report it, where the party has " + SilenceWords.NoOwnWord;
    public const string Outlined = "outlined";
    public const string OutlinedMeans = " own position, new on that day or by then";
    public const string NoAnswerMeans =
        " of one who is asked: neither in its own words, nor as others report it, nor from who belongs to it";
    public const string NotAskedYetMeans = " as far as is on record";
    public const string Perhaps = "perhaps already";
    public const string PerhapsMeans = " dated to several days, of which that day is one and not the last";
    public const string NoOwnWordMeans =
        " of one who asks, or of one who is asked where who belongs to it has a position";
    public const string LastPossibleDay =
        "What the articles date only by its last possible day may have been said earlier; it is not counted before "
        + "that day.";
    public const string CountedChanges =
        "Positions that changed are counted one for each party and demand: not what others report, nor what a party "
        + "said besides on the same day.";

    // Figures
    public const string Key = "Key";
    public const string For = " for";
    public const string Against = " against";
    public const string Open = " neither";
    public const string AsOthersReport = " as others report it";
    public const string PartyWithoutWord = " a party without a word";
    public const string ReplyToWords = " a reply to words";
    public const string OnWhatIsAskedBy = "on what is asked by";
    public const string ByYear = "By year";
    public const string ByYearColon = "By year:";
    public const string FigureAsTable = "The figure as a table";
    public const string Lane = "Lane";
    public const string When = "When";

    // Changes
    public const string None = "none";
    public const string NowSpoken = ", now";
    public const string On = "on";
    public const string Then = "then";
    public const string Now = "now";
    public const string NowBetween = ", now ";
    public const string PositionAdded = ": added";
    public const string PositionWithdrawn = ": withdrawn";
    public const string NoOwnPosition = "no own position";

    // Coverage
    public const string Share = "Share";
    public const string OfWhat = "Of what";
    public const string Required = "Required";

    // The one document
    public const string Dossier = "Dossier";
    public const string NoSources = "This dossier has no sources.";
    public const string Or = " or ";

    /// <summary>Puts a value in the place <c>{0}</c> of words of this table.</summary>
    public static string Fill(string words, string value) =>
        string.Format(CultureInfo.InvariantCulture, words, value);

    /// <inheritdoc cref="Fill(string, string)"/>
    public static string Fill(string words, int number) =>
        Fill(words, number.ToString(CultureInfo.InvariantCulture));
}
