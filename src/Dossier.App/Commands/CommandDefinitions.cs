using System.CommandLine;
using System.CommandLine.Parsing;
using Dossier.App.Printing;
using Dossier.App.Reporting;
using Dossier.App.Writing;
using Dossier.Reading.Urls;
using Dossier.SiteModel;

namespace Dossier.App.Commands;

/// <summary>Defines the commands and options.</summary>
internal static class CommandDefinitions
{
    public static RootCommand Define(SiteTheme theme, Terminal terminal, Disk disk)
    {
        var program = new RootCommand(
            "Turns articles and curated YAML into a site in which every claim links to the words that support it.")
        {
            Build(theme, terminal, disk),
            Check(theme, terminal),
            Fix(theme, terminal, disk),
            Pdf(theme, terminal, disk),
            Coverage(terminal),
            Changes(terminal, disk),
            ThemeCommandDefinition.Define(theme, terminal, disk),
            Explain(terminal),
        };
        program.HelpName = "dossier";
        program.Directives.Clear();
        return program;
    }

    private static Command Build(SiteTheme theme, Terminal terminal, Disk disk)
    {
        var shared = new SharedOptions();
        var output = new Option<string?>("--output", "-o")
        {
            Description = "The folder to publish to; default: _site in the root",
            HelpName = "DIR",
        };
        var baseUrl = BaseUrl("The address where the site is served; overrides base_url in dossier.yaml");
        var command = new Command("build", "Check everything, then publish the site") { output, baseUrl };
        shared.AddTo(command);
        command.SetAction(
            parsed => BuildCommand.Run(
                new BuildOptions(shared.Of(parsed), parsed.GetValue(output), TakeBaseUrl(parsed, baseUrl, terminal)),
                theme,
                terminal,
                disk));
        return command;
    }

    private static Command Check(SiteTheme theme, Terminal terminal)
    {
        var shared = new SharedOptions();
        var command = new Command("check", "Check everything, publish nothing");
        shared.AddTo(command);
        command.SetAction(parsed => CheckCommand.Run(shared.Of(parsed), theme, terminal));
        return command;
    }

    private static Command Fix(SiteTheme theme, Terminal terminal, Disk disk)
    {
        var root = Root();
        var dryRun = new Option<bool>("--dry-run") { Description = "Show the changes without writing them" };
        var command = new Command(
            "fix", "Apply suggested fixes: almost-right quotations, typography, checksums of articles collected again")
        {
            root, dryRun,
        };
        command.SetAction(
            parsed => FixCommand.Run(
                new FixOptions(parsed.GetValue(root) ?? ".", parsed.GetValue(dryRun)), theme, terminal, disk));
        return command;
    }

    private static Command Pdf(SiteTheme theme, Terminal terminal, Disk disk)
    {
        var shared = new SharedOptions();
        var output = new Option<string?>("--output", "-o")
        {
            Description = "The file to write; default: brief.pdf in the root",
            HelpName = "FILE",
        };
        output.Validators.Add(CheckPdf);
        var paper = new Option<PaperSize>("--paper")
        {
            Description = "The paper size; default: a4",
            HelpName = "a4|letter",
            CustomParser = ParsePaper,
        };
        var browser = new Option<string?>("--browser")
        {
            Description =
                "The Chromium, Chrome or Edge to print with; default: DOSSIER_CHROMIUM, or the first one found",
            HelpName = "FILE",
        };
        browser.Validators.Add(CheckBrowser);
        var baseUrl = BaseUrl(
            "The address where the site is served, for links to what is not in the document; overrides base_url in "
                + "dossier.yaml");
        var command = new Command("pdf", "Check everything, then print the whole dossier as one document")
        {
            output, paper, browser, baseUrl,
        };
        shared.AddTo(command);
        command.SetAction(parsed => PdfCommand.Run(
            new PdfOptions(
                shared.Of(parsed),
                parsed.GetValue(output),
                parsed.GetValue(paper),
                parsed.GetValue(browser) ?? Browsers.Find(),
                TakeBaseUrl(parsed, baseUrl, terminal)), theme, terminal, disk));
        return command;
    }

    // A PDF must not overwrite a record or an article by mistake.
    private static void CheckPdf(OptionResult result)
    {
        string path = result.GetValueOrDefault<string?>() ?? "";
        if (!path.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase) || Directory.Exists(path))
            result.AddError($"--output: “{path}” is not a PDF; name a file that ends in .pdf");
    }

    private static PaperSize ParsePaper(ArgumentResult result)
    {
        string size = result.Tokens[0].Value;
        if (!PaperSizes.Names.TryGetValue(size.ToLowerInvariant(), out var paper))
            result.AddError($"--paper: unknown size “{size}”; use {string.Join(" or ", PaperSizes.Names.Words)}");
        return paper;
    }

    private static void CheckBrowser(OptionResult result)
    {
        if (!File.Exists(result.GetValueOrDefault<string?>()))
            result.AddError($"--browser: there is no file “{result.GetValueOrDefault<string?>()}”");
    }

    private static Option<string?> BaseUrl(string description)
    {
        var baseUrl = new Option<string?>("--base-url") { Description = description, HelpName = "URL" };
        baseUrl.Validators.Add(CheckBaseUrl);
        return baseUrl;
    }

    private static Command Coverage(Terminal terminal)
    {
        var root = Root();
        var json = Json();
        var command = new Command(
            "coverage", "Report how much of the articles is annotated and how much of the dossier is sourced")
        {
            root, json,
        };
        command.SetAction(
            parsed => CoverageCommand.Run(
                new CoverageOptions(parsed.GetValue(root) ?? ".", parsed.GetValue(json)), terminal));
        return command;
    }

    private static Command Changes(Terminal terminal, Disk disk)
    {
        var root = Root();
        var json = Json();
        var since = new Option<string?>("--since", "-s")
        {
            Description = "The folder of a dossier or a published site, a dossier.json, or a Git revision; default: "
                + "the latest in input/editions",
            HelpName = "REV|DIR",
        };
        var command = new Command("changes", "Report what changed since an earlier edition") { since, root, json };
        command.SetAction(
            parsed => ChangesCommand.Run(
                new ChangesOptions(parsed.GetValue(root) ?? ".", parsed.GetValue(since), parsed.GetValue(json)),
                terminal,
                disk));
        return command;
    }

    private static Command Explain(Terminal terminal)
    {
        var code = new Argument<string?>("CODE")
        {
            Description = "A code such as DOS014; without it, all codes are listed",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command("explain", "Explain an error code and how to fix it") { code };
        command.SetAction(parsed => ExplainCommand.Run(parsed.GetValue(code), terminal));
        return command;
    }

    public static Option<bool> Json() =>
        new("--json") { Description = "Write the results to standard output as JSON" };

    private static void CheckBaseUrl(OptionResult result)
    {
        string url = result.GetValueOrDefault<string?>() ?? "";
        if (Address.BaseRefusal(url) is { } refusal)
            result.AddError($"--base-url: {refusal}");
    }

    private static string? TakeBaseUrl(ParseResult parsed, Option<string?> option, Terminal terminal)
    {
        string? url = parsed.GetValue(option);
        if (url is not null && LookalikeHosts.Warning(url) is { } warning)
            terminal.Warning($"--base-url: {warning}");
        return url;
    }

    public static Option<string> Root()
    {
        var root = new Option<string>("--root", "-r")
        {
            Description = "The folder that contains input/ and seeds/; default: the current one",
            HelpName = "DIR",
        };
        root.Validators.Add(result =>
        {
            if (!Directory.Exists(result.GetValueOrDefault<string>()))
                result.AddError($"--root: there is no folder “{result.GetValueOrDefault<string>()}”");
        });
        return root;
    }

    private sealed class SharedOptions
    {
        private readonly Option<string> _root = Root();
        private readonly Option<bool> _strict = new("--strict") { Description = "Treat warnings as errors" };
        private readonly Option<bool> _json = Json();

        public void AddTo(Command command)
        {
            command.Options.Add(_root);
            command.Options.Add(_strict);
            command.Options.Add(_json);
        }

        public CheckOptions Of(ParseResult parsed) =>
            new(parsed.GetValue(_root) ?? ".", parsed.GetValue(_strict), parsed.GetValue(_json));
    }
}
