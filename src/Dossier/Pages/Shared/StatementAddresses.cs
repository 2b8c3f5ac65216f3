using Dossier.Addresses;
using Dossier.Linking.Relations;
using Dossier.Model;

namespace Dossier.Pages.Shared;

/// <summary>Where a statement stands on pages other than its article's.</summary>
internal static class StatementAddresses
{
    /// <summary>Where a statement stands among those of an actor, on whichever of its pages.</summary>
    public static string AmongThoseOf(PageBuilder builder, ActorId actor, Statement statement)
    {
        int index = builder.Corpus.StatementsBy(actor).Index().First(other => other.Item.Id == statement.Id).Index;
        return $"{builder.Root}{SectionPager.Path(PageAddresses.AddressOf(actor), "statements", SectionPager.PageOf(index))}#{StatementViews.IdOf(statement, "s")}";
    }
}
