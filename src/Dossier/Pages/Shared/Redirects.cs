using Dossier.SiteModel;

namespace Dossier.Pages.Shared;

/// <summary>Pages at addresses that records had: they lead to where these are now.</summary>
internal static class Redirects
{
    public static RedirectPageView Compose(Sheet sheet, string id)
    {
        var target = sheet.Link(id);
        var frame = sheet.Frame(target.Text, $"This page is now at {target.Text}.", null, []);
        string? canonical = sheet.Options.BaseUrl is null ? null : sheet.Options.Absolute(target.Url[sheet.Root.Length..]);
        return new RedirectPageView(frame with { Canonical = canonical }, target.Text, target);
    }
}
