using Dossier.Dates;
using Dossier.Interface;
using Dossier.Linking;
using Dossier.Model;

namespace Dossier.Wording;

/// <summary>
/// Offices in words as of the edition, so that former ones are called former, and a party's role in a demand.
/// </summary>
internal static class RoleWords
{
    public static bool IsFormer(Role role, EdtfDate edition) => role.IsOverBefore(edition.Earliest);

    public static bool IsHeld(Role role, EdtfDate edition) =>
        !IsFormer(role, edition) && !role.BeginsAfter(edition.Latest);

    /// <summary>“President”, “former President”.</summary>
    public static string Title(InterfaceWords words, Role role, EdtfDate edition) =>
        IsFormer(role, edition) && !SaysFormer(words, role.Title) ? words.FormerOffice(role.Title)
        : role.BeginsAfter(edition.Latest) ? words.OfficeOfPeriod(role.Title, Period(words, role))
        : role.Title;

    /// <summary>
    /// “former President, Orvania”. The institution is added unless the title already contains its name.
    /// </summary>
    public static string InFull(InterfaceWords words, Role role, Corpus corpus)
    {
        string title = Title(words, role, corpus.Settings.Edition);
        return role.In is { } within
            && corpus.Actor(within.Value).Name.Value is var name
            && !title.Contains(name, StringComparison.OrdinalIgnoreCase)
            ? words.OfficeIn(title, name)
            : title;
    }

    /// <summary>All offices of an actor in full: “Head of the department, Ministry; envoy, Orvania”.</summary>
    public static string InFull(InterfaceWords words, Actor actor, Corpus corpus) =>
        words.JoinSemicolons(actor.Roles.Select(role => InFull(words, role, corpus)));

    /// <summary>
    /// “claimant”, “addressee”, “third party”; or, if a third party belongs to an addressee, “member of the River Pact,
    /// an addressee”.
    /// </summary>
    public static string On(InterfaceWords words, Demand demand, ActorId party, Corpus corpus)
    {
        if (demand.By.Any(one => one.Value == party))
            return words.RoleClaimant;
        if (demand.To.Any(one => one.Value == party))
            return words.RoleAddressee;
        var days = new DaySpan(corpus.Settings.Edition.Earliest, corpus.Settings.Edition.Latest);
        var whole = demand.To.FirstOrDefault(one => corpus.Hierarchy.BelongsTo(party, one.Value, days));
        if (whole is null)
            return words.RoleThirdParty;
        bool isMember = corpus.Actor(party).MemberOf.Any(above => above.Value == whole.Value);
        string name = corpus.Actor(whole.Value).Name.Value;
        return isMember ? words.RoleMemberOfAddressee(name) : words.RolePartOfAddressee(name);
    }

    /// <summary>“from 20 January 2017 until 20 January 2021”; empty if neither date is known.</summary>
    public static string Period(InterfaceWords words, Role role) => Period(words, role.From?.Value, role.To?.Value);

    public static string Period(InterfaceWords words, EdtfDate? first, EdtfDate? last) => (first, last) switch
    {
        (null, null) => "",
        ({ } from, null) => words.PeriodFrom(Moment(words, from)),
        (null, { } to) => words.PeriodUntil(Moment(words, to)),
        ({ } from, { } to) => words.PeriodFromUntil(Moment(words, from), Moment(words, to)),
    };

    // The curators may have written “former President” themselves.
    private static bool SaysFormer(InterfaceWords words, string title) =>
        words.FormerTitlesBegin.Split('|', StringSplitOptions.RemoveEmptyEntries)
            .Any(former => title.StartsWith(former, StringComparison.OrdinalIgnoreCase));

    // An end that is only known to be before some day: “12 December 2021 or earlier”.
    private static string Moment(InterfaceWords words, EdtfDate date) => date switch
    {
        { IsInterval: true, Start: null, End: { } end } =>
            words.OrEarlier(words.Dates.Of(new EdtfDate(date.Text.Split('/')[1], end, end))),
        { IsInterval: true, Start: { } start, End: null } =>
            words.OrLater(words.Dates.Of(new EdtfDate(date.Text.Split('/')[0], start, start))),
        _ => words.Dates.Of(date),
    };
}
