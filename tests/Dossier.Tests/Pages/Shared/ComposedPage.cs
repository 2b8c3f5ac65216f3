using Dossier.Addresses;
using Dossier.Interface;
using Dossier.Linking;
using Dossier.SiteModel;
using Dossier.Tests.Cases;

namespace Dossier.Tests.Pages.Shared;

/// <summary>One page of a site, as the theme gets it.</summary>
internal static class ComposedPage
{
    public static T At<T>(Corpus corpus, string path)
        where T : PageView => (T)SiteComposer.Compose(corpus, SiteOptions.At(null)).Pages.Single(page => page.Path == path).Compose();

    /// <summary>The same, whatever mistakes the dossier has.</summary>
    public static T At<T>(TemporaryDossier dossier, string path)
        where T : PageView => At<T>(Compiler.Compile(dossier.Root).Value!, path);
}
