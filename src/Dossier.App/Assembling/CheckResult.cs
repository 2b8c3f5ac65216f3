using System.Collections.Immutable;
using Dossier.Addresses;
using Dossier.Diagnostics;
using Dossier.Linking;
using Dossier.SiteModel;

namespace Dossier.App.Assembling;

/// <summary>Everything but rendering: what the dossier says, what is wrong with it, which files its site has.</summary>
/// <param name="Corpus">Null where there is no usable <c>dossier.yaml</c>.</param>
/// <param name="Files">Empty where there are errors.</param>
internal sealed record CheckResult(Corpus? Corpus, ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<OutputFile> Files)
{
    /// <param name="baseUrl">Wins over the dossier's own.</param>
    public static CheckResult Check(string root, SiteTheme theme, string? baseUrl) => Check(Compiler.Compile(root), root, theme, baseUrl);

    /// <param name="compiled">The dossier, which need not be what stands in the root.</param>
    public static CheckResult Check(Outcome<Corpus?> compiled, string root, SiteTheme theme, string? baseUrl)
    {
        var (corpus, diagnostics) = compiled;
        if (corpus is null || diagnostics.Any(IsError))
            return new(corpus, diagnostics, []);
        var options = SiteOptions.At(baseUrl ?? corpus.Settings.BaseUrl);
        var (files, collisions) = SiteAssembler.Assemble(corpus, theme, options, root);
        return new(corpus, [.. diagnostics, .. collisions], collisions.Any(IsError) ? [] : files);
    }

    public int Quotations => Corpus?.Statements.Length ?? 0;

    /// <summary>Runs inside quotation marks in the curators' own texts.</summary>
    public int ProseQuotations => Corpus?.QuotedRuns.All ?? 0;

    /// <summary>Those with a quotation.</summary>
    public int Sources => Corpus?.Sources.Count(source => !source.Passages.IsEmpty) ?? 0;

    /// <summary>Between sources: properties of which they give different values.</summary>
    public int Disagreements => Corpus is null ? 0 : Linking.Disagreements.Count(Corpus);

    public int Errors => Diagnostics.Count(IsError);

    public int Warnings => Diagnostics.Length - Errors;

    /// <param name="strict">Warnings fail.</param>
    public bool Fails(bool strict) => Errors > 0 || (strict && Warnings > 0);

    private static bool IsError(Diagnostic diagnostic) => diagnostic.Severity == Severity.Error;
}
