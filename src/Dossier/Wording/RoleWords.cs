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
    private const string Former = "former ";

    public static bool IsFormer(Role role, EdtfDate edition) => role.IsOverBefore(edition.Earliest);

    public static bool IsHeld(Role role, EdtfDate edition) =>
        !IsFormer(role, edition) && !role.BeginsAfter(edition.Latest);

    /// <summary>“President”, “former President”.</summary>
    public static string Title(Role role, EdtfDate edition) =>
        IsFormer(role, edition)
            && !role.Title.StartsWith(Former, StringComparison.OrdinalIgnoreCase) ? Former + role.Title
        : role.BeginsAfter(edition.Latest) ? $"{role.Title} ({Period(role)})"
        : role.Title;

    /// <summary>
    /// “former President, Orvania”. The institution is added unless the title already contains its name.
    /// </summary>
    public static string InFull(Role role, Corpus corpus)
    {
        string title = Title(role, corpus.Settings.Edition);
        return role.In is { } within
            && corpus.Actor(within.Value).Name.Value is var name
            && !title.Contains(name, StringComparison.OrdinalIgnoreCase)
            ? $"{title}, {name}"
            : title;
    }

    /// <summary>All offices of an actor in full: “Head of the department, Ministry; envoy, Orvania”.</summary>
    public static string InFull(Actor actor, Corpus corpus) =>
        string.Join("; ", actor.Roles.Select(role => InFull(role, corpus)));

    /// <summary>
    /// “claimant”, “addressee”, “third party”; or, if a third party belongs to an addressee, “member of the River Pact,
    /// an addressee”.
    /// </summary>
    public static string On(Demand demand, ActorId party, Corpus corpus)
    {
        if (demand.By.Any(one => one.Value == party))
            return "claimant";
        if (demand.To.Any(one => one.Value == party))
            return "addressee";
        var days = new DaySpan(corpus.Settings.Edition.Earliest, corpus.Settings.Edition.Latest);
        var whole = demand.To.FirstOrDefault(one => corpus.Hierarchy.BelongsTo(party, one.Value, days));
        if (whole is null)
            return "third party";
        bool isMember = corpus.Actor(party).MemberOf.Any(above => above.Value == whole.Value);
        return $"{(isMember ? "member of" : "of")} {corpus.Actor(whole.Value).Name.Value}, an addressee";
    }

    /// <summary>“from 20 January 2017 until 20 January 2021”; empty if neither date is known.</summary>
    public static string Period(Role role) => Period(role.From?.Value, role.To?.Value);

    public static string Period(EdtfDate? first, EdtfDate? last)
    {
        string from = first is null ? "" : $"from {Moment(first)}";
        string to = last is null ? "" : $"until {Moment(last)}";
        return string.Join(' ', new[] { from, to }.Where(part => part.Length > 0));
    }

    // An end that is only known to be before some day: “12 December 2021 or earlier”.
    private static string Moment(EdtfDate date) => date switch
    {
        { IsInterval: true, Start: null, End: { } end } =>
            $"{InterfaceWords.English.Dates.Words(new EdtfDate(date.Text.Split('/')[1], end, end))} or earlier",
        { IsInterval: true, Start: { } start, End: null } =>
            $"{InterfaceWords.English.Dates.Words(new EdtfDate(date.Text.Split('/')[0], start, start))} or later",
        _ => InterfaceWords.English.Dates.Words(date),
    };
}
