namespace Dossier.StructuredData;

/// <summary>Maps CSL item types to the types of other vocabularies.</summary>
internal static class ArticleTypes
{
    /// <summary>The type in schema.org.</summary>
    public static string SchemaType(string type) => type switch
    {
        "article-newspaper" => "NewsArticle",
        "article" or "article-magazine" => "Article",
        "article-journal" => "ScholarlyArticle",
        "post-weblog" => "BlogPosting",
        "post" => "SocialMediaPosting",
        "webpage" => "WebPage",
        "report" => "Report",
        "book" => "Book",
        "thesis" => "Thesis",
        "map" => "Map",
        "dataset" => "Dataset",
        "legislation" or "regulation" or "bill" => "Legislation",
        _ => "CreativeWork",
    };

    /// <summary>The type in Zotero, by Zotero's own mapping of CSL.</summary>
    public static string ZoteroType(string type) => type switch
    {
        "article-newspaper" => "newspaperArticle",
        "article-magazine" => "magazineArticle",
        "article-journal" or "review" or "review-book" => "journalArticle",
        "article" => "preprint",
        "post-weblog" => "blogPost",
        "post" => "forumPost",
        "webpage" => "webpage",
        "report" => "report",
        "book" => "book",
        "chapter" => "bookSection",
        "thesis" => "thesis",
        "interview" => "interview",
        "broadcast" => "tvBroadcast",
        "speech" => "presentation",
        "paper-conference" => "conferencePaper",
        "personal_communication" => "letter",
        "legislation" or "regulation" or "treaty" => "statute",
        "legal_case" => "case",
        "bill" => "bill",
        "hearing" => "hearing",
        "manuscript" => "manuscript",
        "map" => "map",
        "patent" => "patent",
        "dataset" => "dataset",
        "standard" => "standard",
        "software" => "computerProgram",
        "song" => "audioRecording",
        "motion_picture" => "film",
        "graphic" or "figure" => "artwork",
        "entry-dictionary" => "dictionaryEntry",
        "entry-encyclopedia" => "encyclopediaArticle",
        _ => "document",
    };
}
