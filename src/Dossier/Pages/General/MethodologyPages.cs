using Dossier.Addresses;
using Dossier.Linking;
using Dossier.Model;
using Dossier.Pages.Shared;
using Dossier.SiteModel;

namespace Dossier.Pages.General;

/// <summary>Composes the page that says how the dossier was made and checked.</summary>
internal static class MethodologyPages
{
    public static MethodologyPageView Compose(PageBuilder builder)
    {
        var corpus = builder.Corpus;
        var page = corpus.Pages.FirstOrDefault(page => page.Id.Value == "methodology");
        string title = page?.Title ?? builder.Words.Methodology;
        string description = page?.Description ?? builder.Words.MethodDescribed(corpus.Settings.Title);
        var body = builder.Prose(page?.Body);
        var frame = builder.Frame(title, description, SitePaths.Methodology, []);
        return new MethodologyPageView(frame, title, builder.Words.MethodLead, body)
        {
            Sections = [.. MethodologySections.Compose(builder.Words, frame, corpus, Traits.Collect(corpus))],
        };
    }

    /// <summary>Says what the dossier has. The page does not explain what the dossier does not have.</summary>
    /// <param name="Translations">Some passage has a translation.</param>
    /// <param name="Gaps">Some passage leaves words out.</param>
    /// <param name="MarkedSpeech">Some article marks speech by dashes or by the speakers' names before it.</param>
    /// <param name="Omissions">Parts of some article are omitted because they are not the article.</param>
    /// <param name="RestrictedRights">Some article may not be shown in full.</param>
    /// <param name="OtherNames">Some actor has other names by which articles mention it.</param>
    internal sealed record Traits(
        bool Translations, bool Gaps, bool MarkedSpeech, bool Omissions, bool RestrictedRights, bool OtherNames)
    {
        public static Traits Collect(Corpus corpus) => new(
            Translations: corpus.Statements.Any(statement => statement.Passage.Draft.Translation is not null),
            Gaps: corpus.Statements.Any(statement => !statement.Passage.Draft.Quotation.Gaps.IsEmpty),
            MarkedSpeech: corpus.Sources.Any(
                source => source.Draft.Speech.Any(form => form.Value != SpeechForm.Marks)),
            Omissions: corpus.Sources.Any(source => !source.Omitted.IsEmpty),
            RestrictedRights: corpus.Sources.Any(source => source.Rights != Rights.Full),
            OtherNames: corpus.Actors.Any(actor => !actor.Aliases.IsEmpty));
    }
}
