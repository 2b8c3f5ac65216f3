using System.Collections.Immutable;
using System.Globalization;
using Dossier.App.Assembling;

namespace Dossier.App.Reporting;

/// <summary>Reports to people: diagnostics on standard error, results on standard output.</summary>
internal static class TextReport
{
    private const int NamesShown = 10;

    public static void Write(CheckResult inspection, bool strict, Terminal terminal)
    {
        DiagnosticReport.Write(inspection.Diagnostics, terminal);
        terminal.Line(
            $"{Number(inspection.Quotations, "passage")} checked in {Number(inspection.Sources, "source")}, "
                + $"{Number(inspection.ProseQuotations, "quotation")} checked in prose; "
            + (inspection.Disagreements > 0
                ? $"{Number(inspection.Disagreements, "disagreement")} between sources; "
                : "")
            + $"{Number(inspection.Errors, "error")}, {Number(inspection.Warnings, "warning")}");
        if (strict && inspection.Errors == 0 && inspection.Warnings > 0)
            terminal.Failure(
                $"{Number(inspection.Warnings, "warning")} treated as "
                    + $"{(inspection.Warnings == 1 ? "an error" : "errors")} (--strict)");
    }

    public static void Write(BuiltSite site, Terminal terminal)
    {
        var (published, seconds) = (site.Published, site.Took.TotalSeconds);
        if (!published.EditedByHand.IsEmpty)
            terminal.Warning(
                $"edited by hand since the last build and overwritten: {List(published.EditedByHand)}; "
                    + "put lasting changes in input/");
        if (!published.Kept.IsEmpty)
            terminal.Warning(
                $"no longer part of the site, but kept because they were edited by hand: {List(published.Kept)}; "
                    + "delete what is not needed");
        if (!published.Foreign.IsEmpty)
            terminal.Warning($"not written by a build, and kept in the site: {List(published.Foreign)}");
        terminal.Line($"{Number(site.Files.Length, "file")}, {Number(site.Pages, "page")} among them: "
            + $"{published.Written} written, {published.Unchanged} unchanged, {published.Removed} removed, in "
            + $"{seconds.ToString("0.00", CultureInfo.InvariantCulture)} s");
        terminal.Line($"Open it: {site.Url}");
    }

    private static string Number(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";

    private static string List(ImmutableArray<string> names) =>
        string.Join(
            ", ", names.Take(NamesShown)) + (names.Length > NamesShown ? $" and {names.Length - NamesShown} more" : "");
}
