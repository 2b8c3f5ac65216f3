using Dossier.Addresses;
using Dossier.Linking.Relations;
using Dossier.Model;

namespace Dossier.Pages.Shared;

/// <summary>Where a statement stands on pages other than that of its article.</summary>
internal static class StatementAddresses
{
    /// <summary>Where a statement stands among those of an actor, on whichever of the actor's pages.</summary>
    public static string AmongThoseOf(PageBuilder builder, ActorId actor, Statement statement)
    {
        int index = builder.Corpus.StatementsBy(actor).Index().First(other => other.Item.Id == statement.Id).Index;
        string ownPage = PageAddresses.AddressOf(actor);
        string page = SectionPager.Path(ownPage, "statements", SectionPager.PageOf(index));
        return $"{builder.Root}{page}#{StatementViews.IdOf(statement, "s")}";
    }
}
