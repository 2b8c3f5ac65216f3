using System.Collections.Immutable;
using Dossier.Model;
using Dossier.Text;

namespace Dossier.Checks;

/// <summary>Passes every reference in every record to the check for its kind.</summary>
internal static class ReferenceChecker
{
    public static void Run(ImmutableArray<CuratedFile> drafts, IdTable references)
    {
        foreach (var draft in drafts)
        {
            if (draft is CuratedRecord record)
                Check(record.Common, references);
            switch (draft)
            {
                case Actor actor:
                    references.Check(actor.PartOf.Concat(actor.MemberOf));
                    references.Check(actor.Roles.Select(role => role.In).OfType<Located<ActorId>>());
                    references.Check(actor.Roles.SelectMany(role => role.Evidence));
                    break;
                case Event happening:
                    Check(happening, references);
                    break;
                case Demand demand:
                    references.Check(demand.By.Concat(demand.To));
                    references.Check(
                        demand.PartOf.Concat(demand.Extends).Concat(demand.Counters).Concat(demand.ConditionOf));
                    references.Check(demand.Instruments);
                    break;
                case SourceDraft source:
                    references.Check(new[] { source.Publisher, source.OriginalPublisher }.OfType<Located<ActorId>>()
                        .Concat(source.Authors));
                    references.Check(source.Status?.Source is { } other ? [other] : Array.Empty<Located<SourceId>>());
                    references.Check(source.Status?.Note);
                    foreach (var passage in source.Passages)
                        Check(passage, references);
                    break;
                case Page page:
                    references.Check(page.Body);
                    break;
            }
        }

        references.Close();
    }

    private static void Check(CommonFields commons, IdTable references)
    {
        references.Check(commons.Summary);
        references.Check(commons.Note);
        references.Check(commons.Evidence);
    }

    private static void Check(Event happening, IdTable references)
    {
        references.Check(happening.Participants.Select(participant => participant.Actor));
        references.Check(happening.Participants.SelectMany(participant => participant.Evidence));
        references.Check(happening.Dates.SelectMany(date => date.Evidence));
        references.Check(happening.Places.SelectMany(place => place.Evidence));
        references.Check(happening.Follows.Concat(happening.PartOf));
    }

    private static void Check(PassageDraft passage, IdTable references)
    {
        references.Check(passage.By.Concat(passage.For).Concat(passage.To).Concat(passage.Via));
        references.Check(passage.During.Concat(passage.About));
        references.Check(passage.Positions.Select(position => position.Demand));
        references.Check(passage.Positions.SelectMany(position => position.Of));
        references.Check(passage.RepliesTo.Concat(passage.SameAs));
        references.Check(passage.Note);
    }
}
