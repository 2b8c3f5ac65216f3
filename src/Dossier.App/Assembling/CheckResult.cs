using System.Collections.Immutable;
using Dossier.Addresses;
using Dossier.App.Templates;
using Dossier.Diagnostics;
using Dossier.Interface;
using Dossier.Linking;
using Dossier.SiteModel;

namespace Dossier.App.Assembling;

/// <summary>The result of everything but rendering: the corpus, its diagnostics, and the files of the site.</summary>
/// <param name="Corpus">Null if there is no usable <c>dossier.yaml</c>.</param>
/// <param name="Files">Empty if there are errors.</param>
internal sealed record CheckResult(
    Corpus? Corpus, ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<OutputFile> Files)
{
    /// <param name="baseUrl">Takes precedence over the base URL in <c>dossier.yaml</c>.</param>
    public static CheckResult Check(string root, SiteTheme theme, string? baseUrl) =>
        Check(Compiler.Compile(root), root, theme, baseUrl);

    /// <param name="compiled">The compiled dossier, which may have been read from another folder than the root.</param>
    public static CheckResult Check(Outcome<Corpus?> compiled, string root, SiteTheme theme, string? baseUrl)
    {
        var (corpus, diagnostics) = compiled;
        (theme, var ofAssets) = OwnAssets.PutInto(theme, root);
        diagnostics = [.. diagnostics, .. ofAssets];
        if (corpus is null || diagnostics.Any(IsError))
            return new(corpus, [.. diagnostics, .. Theme().Diagnostics], []);
        var (files, mistakes) = SiteAssembler.Assemble(corpus, theme, baseUrl ?? corpus.Settings.BaseUrl, root);
        return new(corpus, [.. diagnostics, .. mistakes], mistakes.Any(IsError) ? [] : files);

        Outcome<LoadedTheme?> Theme() => ThemeLoader.Load(theme, root, corpus?.Settings.Language ?? "en");
    }

    public int Quotations => Corpus?.Statements.Length ?? 0;

    /// <summary>The number of quoted runs in the curators' own texts.</summary>
    public int ProseQuotations => Corpus?.QuotedRuns.All ?? 0;

    /// <summary>The number of sources that have passages.</summary>
    public int Sources => Corpus?.Sources.Count(source => !source.Passages.IsEmpty) ?? 0;

    /// <summary>The number of properties for which sources give different values.</summary>
    public int Disagreements => Corpus is null ? 0 : Linking.Disagreements.Count(Corpus);

    public int Errors => Diagnostics.Count(IsError);

    public int Warnings => Diagnostics.Length - Errors;

    /// <param name="strict">True if warnings count as errors.</param>
    public bool Fails(bool strict) => Errors > 0 || (strict && Warnings > 0);

    private static bool IsError(Diagnostic diagnostic) => diagnostic.Severity == Severity.Error;
}
