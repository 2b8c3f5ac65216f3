using Dossier.Addresses;
using Dossier.Linking.Relations;
using Dossier.Model;

namespace Dossier.Pages.Shared;

/// <summary>Where a statement stands on pages other than its article's.</summary>
internal static class StatementAddresses
{
    /// <summary>Where a statement stands among those of an actor, on whichever of its pages.</summary>
    public static string AmongThoseOf(Sheet sheet, ActorId actor, Statement statement)
    {
        int index = sheet.Corpus.StatementsBy(actor).Index().First(other => other.Item.Id == statement.Id).Index;
        return $"{sheet.Root}{SectionCutter.Path(SiteAddresses.Of(actor), "statements", SectionCutter.PageOf(index))}#{StatementViews.IdOf(statement, "s")}";
    }
}
