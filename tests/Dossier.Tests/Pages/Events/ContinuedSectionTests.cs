using Dossier.SiteModel;
using Dossier.Tests.Cases;
using Dossier.Tests.Pages.Shared;
using Dossier.Tests.Site;

namespace Dossier.Tests.Pages.Events;

public sealed class ContinuedSectionTests
{
    [Fact]
    public void A_page_on_which_a_section_goes_on_has_no_notes_of_the_other_sections()
    {
        using var dossier = TemporaryDossier.OfBase();
        for (int number = 1; number <= 61; number++)
            dossier.Write(
                $"input/events/day-{number}.yaml",
                $"title: Day {number}\nkind: talks\nstatus: occurred\ndate: 2030-01-05\nevidence: [wire#meeting]\n");
        dossier.Write(
            "input/events/talks.yaml",
            "title: Talks between the port and the crews\nkind: talks\nstatus: announced\nparticipants: [port, crews]\n"
            + "date:\n  - {value: 2030-05-09, evidence: [tide#no-night-pay]}\n  - {value: 2030-05-10, evidence: [wire#meeting]}\n"
            + $"follows: [{string.Join(", ", Enumerable.Range(1, 61).Select(number => $"day-{number}"))}]\n");
        string tide = File.ReadAllText(Path.Combine(dossier.Root, "input/sources/tide.yaml"));
        dossier.Write("input/sources/tide.yaml", tide + "    note: It rests on another passage. [@wire#meeting]\n");
        var page = ComposedPage.At<EventPageView>(dossier, "events/talks.html");
        Assert.Single(page.Section<DisagreementsSectionView>("disagreements")!.Items);
        Assert.Empty(ComposedPage.At<EventPageView>(dossier, "events/talks.before.2.html").Frame.Notes);
    }
}
