using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;

namespace Dossier.BrowserTests;

/// <summary>
/// Serves a folder of sites as a static host does: what a site does not have is answered with its 404.html.
/// </summary>
internal sealed class StaticServer : IAsyncDisposable
{
    private readonly WebApplication _application;

    private StaticServer(WebApplication application) => _application = application;

    public string Address => _application.Urls.Single() + "/";

    public static async Task<StaticServer> Start(string folder)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var application = builder.Build();
        application.UseFileServer(new FileServerOptions { FileProvider = new PhysicalFileProvider(folder) });
        application.Run(async context =>
        {
            string site = context.Request.Path.Value!.Split('/')[1];
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            context.Response.ContentType = "text/html; charset=utf-8";
            string lost = Path.Combine(folder, site, "404.html");
            if (File.Exists(lost))
                await context.Response.SendFileAsync(lost, context.RequestAborted);
        });
        await application.StartAsync();
        return new StaticServer(application);
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();
}
