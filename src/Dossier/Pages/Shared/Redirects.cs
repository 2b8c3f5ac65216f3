using Dossier.SiteModel;

namespace Dossier.Pages.Shared;

/// <summary>Pages at the former addresses of records: they lead to where the records are now.</summary>
internal static class Redirects
{
    public static RedirectPageView Compose(PageBuilder builder, string id)
    {
        var target = builder.Link(id);
        var frame = builder.Frame(target.Text, builder.Words.PageIsNowAt(target.Text), null, []);
        string? canonical = builder.Options.BaseUrl is null
            ? null
            : builder.Options.Absolute(target.Url[builder.Root.Length..]);
        return new RedirectPageView(
            frame with { Canonical = canonical }, target.Text, builder.Words.PageIsNowAtRuns(Attribution.Run(target)), target);
    }
}
