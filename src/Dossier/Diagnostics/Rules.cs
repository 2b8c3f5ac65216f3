using System.Collections.Immutable;
using static Dossier.Diagnostics.Severity;

namespace Dossier.Diagnostics;

/// <summary>The catalogue of rules, one a line. <c>Rules.md</c> explains each.</summary>
internal static class Rules
{
    // Files
    public static readonly Rule NotUtf8 = new("DOS001", Error, "not UTF-8");
    public static readonly Rule ControlCharacter = new("DOS002", Error, "control character");
    public static readonly Rule FileTooLarge = new("DOS003", Error, "file too large");
    public static readonly Rule NotAFile = new("DOS004", Error, "not a regular file");
    public static readonly Rule UnexpectedFile = new("DOS005", Error, "unexpected file");
    public static readonly Rule MissingFile = new("DOS006", Error, "missing file");
    public static readonly Rule EmptyFile = new("DOS007", Error, "empty file");
    public static readonly Rule BadId = new("DOS008", Error, "not a valid id");
    public static readonly Rule ReplacedControl = new("DOS009", Warning, "control character made visible");

    // YAML and its shape
    public static readonly Rule YamlSyntax = new("DOS010", Error, "not YAML");
    public static readonly Rule YamlFeature = new("DOS011", Error, "YAML feature refused");
    public static readonly Rule TooDeep = new("DOS012", Error, "nested too deeply");
    public static readonly Rule DuplicateKey = new("DOS013", Error, "duplicate key");
    public static readonly Rule UnknownKey = new("DOS014", Error, "unknown key");
    public static readonly Rule MissingKey = new("DOS015", Error, "missing key");
    public static readonly Rule WrongShape = new("DOS016", Error, "wrong shape of value");
    public static readonly Rule ValueTooLong = new("DOS017", Error, "value too long");
    public static readonly Rule CutByRemark = new("DOS018", Error, "text cut off by a comment");
    public static readonly Rule UnquotedReference = new("DOS019", Error, "reference read as a comment");

    // Values
    public static readonly Rule BadDate = new("DOS020", Error, "not a date");
    public static readonly Rule UnknownWord = new("DOS021", Error, "unknown word");
    public static readonly Rule BadUrl = new("DOS022", Error, "address refused");
    public static readonly Rule BadLanguage = new("DOS023", Error, "not a language tag");
    public static readonly Rule BadFileName = new("DOS024", Error, "not a plain file name");
    public static readonly Rule BadIdentifier = new("DOS025", Error, "not a Wikidata identifier");
    public static readonly Rule BidiControl = new("DOS026", Warning, "direction override in a text");
    public static readonly Rule DateAfterEdition = new("DOS028", Warning, "date after the edition");
    public static readonly Rule RoleEndsFirst = new("DOS029", Error, "role ends before it begins");

    public static readonly Rule LookalikeHost = new("DOS058", Warning, "host that may be mistaken for another");

    // References
    public static readonly Rule UnknownId = new("DOS030", Error, "unknown id");
    public static readonly Rule WrongKind = new("DOS031", Error, "id of the wrong kind");
    public static readonly Rule DuplicateId = new("DOS032", Error, "id used twice");
    public static readonly Rule DuplicateAlias = new("DOS033", Error, "name of two actors");
    public static readonly Rule Cycle = new("DOS034", Error, "cycle");
    public static readonly Rule UnknownPassage = new("DOS035", Error, "no such passage");
    public static readonly Rule SeedUsedTwice = new("DOS036", Error, "seed used twice");
    public static readonly Rule UnusedSeed = new("DOS037", Warning, "seed without a source");
    public static readonly Rule ReservedId = new("DOS038", Error, "reserved id");

    // Quotations
    public static readonly Rule SeedChanged = new("DOS040", Error, "seed changed");
    public static readonly Rule QuoteAbsent = new("DOS041", Error, "quotation not in its source");
    public static readonly Rule QuoteAmbiguous = new("DOS042", Error, "quotation ambiguous");
    public static readonly Rule QuoteFolded = new("DOS043", Warning, "quotation differs in typography");
    public static readonly Rule QuotePartsOrder = new("DOS044", Error, "parts out of order");
    public static readonly Rule WrongSpeechKind = new("DOS045", Error, "wrong kind of speech");
    public static readonly Rule OmittedPassage = new("DOS046", Error, "passage in omitted text");
    public static readonly Rule NothingQuoted = new("DOS047", Error, "no quotation at all");
    public static readonly Rule QuoteEmpty = new("DOS048", Error, "quotation without words");
    public static readonly Rule HiddenGap = new("DOS049", Error, "words left out without a mark");
    public static readonly Rule PartsOfTwoSpeakers = new("DOS054", Error, "parts of two speakers");
    public static readonly Rule NoSuchSpeech = new("DOS055", Warning, "speech not marked in this way");

    // Positions
    public static readonly Rule PositionWithoutParty = new("DOS050", Error, "position without a party");
    public static readonly Rule WrongRole = new("DOS051", Error, "stance does not fit the role");
    public static readonly Rule Contradiction = new("DOS052", Warning, "contradictory positions");
    public static readonly Rule UntiedTelling = new("DOS053", Warning, "same utterance, not linked");
    public static readonly Rule SaidAfterIssue = new("DOS056", Warning, "said after its source appeared");
    public static readonly Rule FollowsAgainstDates = new("DOS057", Warning, "“follows” contradicts the dates");

    // Prose
    public static readonly Rule ProseTooLarge = new("DOS060", Error, "block of prose too large");
    public static readonly Rule BrokenLink = new("DOS061", Error, "broken link");
    public static readonly Rule MisplacedTermMark = new("DOS062", Error, "mark of a term in the wrong place");
    public static readonly Rule ProseMisquoted = new("DOS063", Error, "quotation differs from the cited passage");
    public static readonly Rule ProseUnsourced = new("DOS064", Error, "quotation that no article has");
    public static readonly Rule TermUnsourced = new("DOS065", Warning, "quoted word that no article has");
    public static readonly Rule QuotingForbidden = new("DOS066", Error, "quotation forbidden by rights");
    public static readonly Rule ReferenceNotRead = new("DOS067", Error, "reference not understood");
    public static readonly Rule MarkdownNotKnown = new("DOS068", Error, "Markdown not supported");
    public static readonly Rule ShownAsItStands = new("DOS069", Warning, "markup shown as plain text");

    // Files and articles as a whole
    public static readonly Rule PathTaken = new("DOS070", Error, "two files with one address");
    public static readonly Rule InputChanged = new("DOS071", Error, "input changed while it was read");
    public static readonly Rule ScrapingLeft = new("DOS072", Warning, "article damaged when collected");
    public static readonly Rule LineEndsChanged = new("DOS073", Error, "line ends changed");
    public static readonly Rule NoChecksum = new("DOS074", Error, "no checksum");
    public static readonly Rule SameFileName = new("DOS075", Error, "file names that collide on other systems");
    public static readonly Rule UnpairedMark = new("DOS076", Error, "unpaired quotation mark");
    public static readonly Rule ExcerptsTooLong = new("DOS077", Warning, "excerpts longer than their limit");

    // Coverage
    public static readonly Rule BudgetMissed = new("DOS080", Error, "coverage below its budget");
    public static readonly Rule BadPercentage = new("DOS081", Error, "not a percentage");

    // Names of files
    public static readonly Rule NameNotUtf8 = new("DOS084", Error, "file name not in UTF-8");
    public static readonly Rule NameRefused = new("DOS085", Error, "file name that Windows refuses");

    // Earlier editions
    public static readonly Rule NotJson = new("DOS090", Error, "not JSON");
    public static readonly Rule NotDossierData = new("DOS091", Error, "not the data of a dossier");
    public static readonly Rule UnknownDataVersion = new("DOS092", Error, "data of an unknown version");
    public static readonly Rule SameDayEditions = new("DOS093", Error, "two editions of one day");
    public static readonly Rule EditionNotEarlier = new("DOS094", Error, "edition not earlier");

    // Bounds
    public static readonly Rule TooMany = new("DOS095", Error, "too many items");

    // Pages, editions and references, continued
    public static readonly Rule BadPassageName = new("DOS120", Error, "not the name of a passage");
    public static readonly Rule EditionNotADay = new("DOS121", Error, "edition not dated by a single day");
    public static readonly Rule NoFrontMatter = new("DOS122", Error, "front matter not understood");
    public static readonly Rule EmbedInMarks = new("DOS123", Error, "embedded words in quotation marks");

    // Templates
    public static readonly Rule TemplateUnknownMember = new("DOS130", Error, "unknown member in a template");
    public static readonly Rule TemplateSyntax = new("DOS131", Error, "template not understood");
    public static readonly Rule TemplateConstructRefused = new("DOS132", Error, "not allowed in a template");
    public static readonly Rule TemplateUnknownName = new("DOS133", Error, "unknown name in a template");
    public static readonly Rule TemplateUnknownPart = new("DOS134", Error, "unknown part");
    public static readonly Rule TemplateWrongParameters = new("DOS135", Error, "wrong parameters of a part");
    public static readonly Rule TemplateUnknownWord = new("DOS136", Error, "comparison with an unknown word");
    public static readonly Rule TemplateWrongValue = new("DOS137", Error, "value of the wrong kind in a template");
    public static readonly Rule TemplateFileUnknown = new("DOS138", Error, "theme file that replaces nothing");
    public static readonly Rule TemplatePartFile = new("DOS139", Error, "part that cannot be used");

    public static readonly ImmutableArray<Rule> All =
    [
        NotUtf8, ControlCharacter, FileTooLarge, NotAFile, UnexpectedFile, MissingFile, EmptyFile, BadId,
        ReplacedControl,
        YamlSyntax, YamlFeature, TooDeep, DuplicateKey, UnknownKey, MissingKey, WrongShape, ValueTooLong,
        CutByRemark, UnquotedReference,
        BadDate, UnknownWord, BadUrl, BadLanguage, BadFileName, BadIdentifier, BidiControl, DateAfterEdition,
        RoleEndsFirst,
        UnknownId, WrongKind, DuplicateId, DuplicateAlias, Cycle, UnknownPassage, SeedUsedTwice, UnusedSeed, ReservedId,
        SeedChanged, QuoteAbsent, QuoteAmbiguous, QuoteFolded, QuotePartsOrder, WrongSpeechKind, OmittedPassage,
        NothingQuoted, QuoteEmpty, HiddenGap,
        PositionWithoutParty, WrongRole, Contradiction, UntiedTelling, PartsOfTwoSpeakers, NoSuchSpeech, SaidAfterIssue,
        FollowsAgainstDates, LookalikeHost,
        ProseTooLarge, BrokenLink, MisplacedTermMark,
        ProseMisquoted, ProseUnsourced, TermUnsourced, QuotingForbidden,
        ReferenceNotRead, MarkdownNotKnown, ShownAsItStands,
        PathTaken, InputChanged, ScrapingLeft, LineEndsChanged, NoChecksum, SameFileName, UnpairedMark, ExcerptsTooLong,
        BudgetMissed, BadPercentage,
        NameNotUtf8, NameRefused,
        NotJson, NotDossierData, UnknownDataVersion, SameDayEditions, EditionNotEarlier,
        TooMany,
        BadPassageName, EditionNotADay, NoFrontMatter, EmbedInMarks,
        TemplateUnknownMember, TemplateSyntax, TemplateConstructRefused, TemplateUnknownName, TemplateUnknownPart,
        TemplateWrongParameters,
        TemplateUnknownWord, TemplateWrongValue, TemplateFileUnknown, TemplatePartFile,
    ];
}
