using System.Collections.Immutable;
using static Dossier.Diagnostics.Severity;

namespace Dossier.Diagnostics;

/// <summary>
/// The catalogue of rules, one a line, in groups. <c>Rules.md</c> explains each. A code is never used again for another
/// mistake: take the next number after the highest, and leave the gaps.
/// </summary>
internal static class Rules
{
    // Fields get their values from top to bottom, so the list comes before all rules, and All after them.
    private static readonly List<Rule> Declared = [];

    // Files
    public static readonly Rule NotUtf8 = Declare("DOS001", Error, "not UTF-8");
    public static readonly Rule ControlCharacter = Declare("DOS002", Error, "control character");
    public static readonly Rule FileTooLarge = Declare("DOS003", Error, "file too large");
    public static readonly Rule NotAFile = Declare("DOS004", Error, "not a regular file");
    public static readonly Rule UnexpectedFile = Declare("DOS005", Error, "unexpected file");
    public static readonly Rule MissingFile = Declare("DOS006", Error, "missing file");
    public static readonly Rule EmptyFile = Declare("DOS007", Error, "empty file");
    public static readonly Rule BadId = Declare("DOS008", Error, "not a valid id");
    public static readonly Rule ReplacedControl = Declare("DOS009", Warning, "control character made visible");

    // YAML and its shape
    public static readonly Rule YamlSyntax = Declare("DOS010", Error, "not YAML");
    public static readonly Rule YamlFeature = Declare("DOS011", Error, "YAML feature refused");
    public static readonly Rule TooDeep = Declare("DOS012", Error, "nested too deeply");
    public static readonly Rule DuplicateKey = Declare("DOS013", Error, "duplicate key");
    public static readonly Rule UnknownKey = Declare("DOS014", Error, "unknown key");
    public static readonly Rule MissingKey = Declare("DOS015", Error, "missing key");
    public static readonly Rule WrongShape = Declare("DOS016", Error, "wrong shape of value");
    public static readonly Rule ValueTooLong = Declare("DOS017", Error, "value too long");
    public static readonly Rule CutByRemark = Declare("DOS018", Error, "text cut off by a comment");
    public static readonly Rule UnquotedReference = Declare("DOS019", Error, "reference read as a comment");

    // Values
    public static readonly Rule BadDate = Declare("DOS020", Error, "not a date");
    public static readonly Rule UnknownWord = Declare("DOS021", Error, "unknown word");
    public static readonly Rule BadUrl = Declare("DOS022", Error, "address refused");
    public static readonly Rule BadLanguage = Declare("DOS023", Error, "not a language tag");
    public static readonly Rule BadFileName = Declare("DOS024", Error, "not a plain file name");
    public static readonly Rule BadIdentifier = Declare("DOS025", Error, "not a Wikidata identifier");
    public static readonly Rule BidiControl = Declare("DOS026", Warning, "direction override in a text");
    public static readonly Rule DateAfterEdition = Declare("DOS028", Warning, "date after the edition");
    public static readonly Rule RoleEndsFirst = Declare("DOS029", Error, "role ends before it begins");

    public static readonly Rule LookalikeHost = Declare("DOS058", Warning, "host that may be mistaken for another");

    // References
    public static readonly Rule UnknownId = Declare("DOS030", Error, "unknown id");
    public static readonly Rule WrongKind = Declare("DOS031", Error, "id of the wrong kind");
    public static readonly Rule DuplicateId = Declare("DOS032", Error, "id used twice");
    public static readonly Rule DuplicateAlias = Declare("DOS033", Error, "name of two actors");
    public static readonly Rule Cycle = Declare("DOS034", Error, "cycle");
    public static readonly Rule UnknownPassage = Declare("DOS035", Error, "no such passage");
    public static readonly Rule SeedUsedTwice = Declare("DOS036", Error, "seed used twice");
    public static readonly Rule UnusedSeed = Declare("DOS037", Warning, "seed without a source");
    public static readonly Rule ReservedId = Declare("DOS038", Error, "reserved id");

    // Quotations
    public static readonly Rule SeedChanged = Declare("DOS040", Error, "seed changed");
    public static readonly Rule QuoteAbsent = Declare("DOS041", Error, "quotation not in its source");
    public static readonly Rule QuoteAmbiguous = Declare("DOS042", Error, "quotation ambiguous");
    public static readonly Rule QuoteFolded = Declare("DOS043", Warning, "quotation differs in typography");
    public static readonly Rule QuotePartsOrder = Declare("DOS044", Error, "parts out of order");
    public static readonly Rule WrongSpeechKind = Declare("DOS045", Error, "wrong kind of speech");
    public static readonly Rule OmittedPassage = Declare("DOS046", Error, "passage in omitted text");
    public static readonly Rule NothingQuoted = Declare("DOS047", Error, "no quotation at all");
    public static readonly Rule QuoteEmpty = Declare("DOS048", Error, "quotation without words");
    public static readonly Rule HiddenGap = Declare("DOS049", Error, "words left out without a mark");
    public static readonly Rule PartsOfTwoSpeakers = Declare("DOS054", Error, "parts of two speakers");
    public static readonly Rule NoSuchSpeech = Declare("DOS055", Warning, "speech not marked in this way");

    // Positions
    public static readonly Rule PositionWithoutParty = Declare("DOS050", Error, "position without a party");
    public static readonly Rule WrongRole = Declare("DOS051", Error, "stance does not fit the role");
    public static readonly Rule Contradiction = Declare("DOS052", Warning, "contradictory positions");
    public static readonly Rule UntiedTelling = Declare("DOS053", Warning, "same utterance, not linked");
    public static readonly Rule SaidAfterIssue = Declare("DOS056", Warning, "said after its source appeared");
    public static readonly Rule FollowsAgainstDates = Declare("DOS057", Warning, "“follows” contradicts the dates");

    // Prose
    public static readonly Rule ProseTooLarge = Declare("DOS060", Error, "block of prose too large");
    public static readonly Rule BrokenLink = Declare("DOS061", Error, "broken link");
    public static readonly Rule MisplacedTermMark = Declare("DOS062", Error, "mark of a term in the wrong place");
    public static readonly Rule ProseMisquoted = Declare("DOS063", Error, "quotation differs from the cited passage");
    public static readonly Rule ProseUnsourced = Declare("DOS064", Error, "quotation that no article has");
    public static readonly Rule TermUnsourced = Declare("DOS065", Warning, "quoted word that no article has");
    public static readonly Rule QuotingForbidden = Declare("DOS066", Error, "quotation forbidden by rights");
    public static readonly Rule ReferenceNotRead = Declare("DOS067", Error, "reference not understood");
    public static readonly Rule MarkdownNotKnown = Declare("DOS068", Error, "Markdown not supported");
    public static readonly Rule ShownAsItStands = Declare("DOS069", Warning, "markup shown as plain text");

    // Files and articles as a whole
    public static readonly Rule PathTaken = Declare("DOS070", Error, "two files with one address");
    public static readonly Rule InputChanged = Declare("DOS071", Error, "input changed while it was read");
    public static readonly Rule ScrapingLeft = Declare("DOS072", Warning, "article damaged when collected");
    public static readonly Rule LineEndsChanged = Declare("DOS073", Error, "line ends changed");
    public static readonly Rule NoChecksum = Declare("DOS074", Error, "no checksum");
    public static readonly Rule SameFileName = Declare("DOS075", Error, "file names that collide on other systems");
    public static readonly Rule UnpairedMark = Declare("DOS076", Error, "unpaired quotation mark");
    public static readonly Rule ExcerptsTooLong = Declare("DOS077", Warning, "excerpts longer than their limit");

    // Coverage
    public static readonly Rule BudgetMissed = Declare("DOS080", Error, "coverage below its budget");
    public static readonly Rule BadPercentage = Declare("DOS081", Error, "not a percentage");

    // Names of files
    public static readonly Rule NameNotUtf8 = Declare("DOS084", Error, "file name not in UTF-8");
    public static readonly Rule NameRefused = Declare("DOS085", Error, "file name that Windows refuses");

    // Earlier editions
    public static readonly Rule NotJson = Declare("DOS090", Error, "not JSON");
    public static readonly Rule NotDossierData = Declare("DOS091", Error, "not the data of a dossier");
    public static readonly Rule UnknownDataVersion = Declare("DOS092", Error, "data of an unknown version");
    public static readonly Rule SameDayEditions = Declare("DOS093", Error, "two editions of one day");
    public static readonly Rule EditionNotEarlier = Declare("DOS094", Error, "edition not earlier");

    // Bounds
    public static readonly Rule TooMany = Declare("DOS095", Error, "too many items");

    // Pages, editions and references, continued
    public static readonly Rule BadPassageName = Declare("DOS120", Error, "not the name of a passage");
    public static readonly Rule EditionNotADay = Declare("DOS121", Error, "edition not dated by a single day");
    public static readonly Rule NoFrontMatter = Declare("DOS122", Error, "front matter not understood");
    public static readonly Rule EmbedInMarks = Declare("DOS123", Error, "embedded words in quotation marks");
    public static readonly Rule ShortTitleNotShorter = Declare("DOS124", Error, "short title that is not shorter");

    // Templates
    public static readonly Rule TemplateUnknownMember = Declare("DOS130", Error, "unknown member in a template");
    public static readonly Rule TemplateSyntax = Declare("DOS131", Error, "template not understood");
    public static readonly Rule TemplateConstructRefused = Declare("DOS132", Error, "not allowed in a template");
    public static readonly Rule TemplateUnknownName = Declare("DOS133", Error, "unknown name in a template");
    public static readonly Rule TemplateUnknownPart = Declare("DOS134", Error, "unknown part");
    public static readonly Rule TemplateWrongParameters = Declare("DOS135", Error, "wrong parameters of a part");
    public static readonly Rule TemplateUnknownWord = Declare("DOS136", Error, "comparison with an unknown word");
    public static readonly Rule TemplateWrongValue = Declare("DOS137", Error, "value of the wrong kind in a template");
    public static readonly Rule TemplateFileUnknown = Declare("DOS138", Error, "theme file that replaces nothing");
    public static readonly Rule TemplatePartFile = Declare("DOS139", Error, "part that cannot be used");
    public static readonly Rule UnknownInterfaceWords = Declare("DOS140", Error, "unknown words of the interface");
    public static readonly Rule WrongInterfaceWords = Declare("DOS141", Error, "words of the interface that do not fit");
    public static readonly Rule MissingInterfaceWords = Declare("DOS142", Warning, "words of the interface in English");
    public static readonly Rule TemplatePartUncalled = Declare("DOS143", Warning, "part that nothing calls");

    /// <summary>All rules in order of their codes.</summary>
    public static ImmutableArray<Rule> All { get; } = [.. Declared.OrderBy(rule => rule.Code, StringComparer.Ordinal)];

    private static Rule Declare(string code, Severity severity, string title)
    {
        var rule = new Rule(code, severity, title);
        Declared.Add(rule);
        return rule;
    }
}
