using Dossier.Dates;
using Dossier.Diagnostics;
using Dossier.Model;
using Dossier.Reading.Urls;
using Dossier.Text;

namespace Dossier.Reading.Binding;

internal static class SettingsBinder
{
    public static DossierSettings? Bind(MapReader fields)
    {
        var title = fields.RequiredPlainText("title");
        var shortTitle = ShortTitle(fields, title);
        var description = fields.PlainText("description");
        var language = fields.RequiredLanguage("language");
        var edition = Edition(fields);
        var editors = fields.Texts("editors");
        string? baseUrl = BaseUrl(fields);
        var rights = fields.Word("rights", Vocabularies.RightsModes) ?? Rights.Full;
        var stances = fields.Maps("stances", BindStance);
        var coverage = CoverageBinder.Bind(fields);
        var limit = CoverageBinder.Percentage(fields, "excerpt_limit");
        return title is null || language is null || edition is null
            ? null
            : new DossierSettings(
                fields.Span.File, title.Value, description?.Value, language, edition,
                [.. editors.Select(editor => editor.Value)],
                baseUrl, rights, stances, coverage)
            {
                ShortTitle = shortTitle ?? title.Value,
                ExcerptLimit = limit ?? 50,
                PlainTexts = fields.PlainTexts,
            };
    }

    private static string? ShortTitle(MapReader fields, Located<string>? title)
    {
        if (fields.PlainText("short_title") is not { } text)
            return null;
        if (title is null || text.Value.Length < title.Value.Length)
            return text.Value;
        fields.Report(
            text.Span, Rules.ShortTitleNotShorter,
            $"“{text.Value.AsQuoted()}” is not shorter than the title; shorten it, or leave out “short_title”");
        return null;
    }

    private static string? BaseUrl(MapReader fields)
    {
        if (fields.Text("base_url") is not { } url)
            return null;
        if (Address.BaseRefusal(url.Value) is not { } refusal)
            return ScalarConverters.WarnedOfHost(url, fields.Diagnostics);
        fields.Report(url.Span, Rules.BadUrl, refusal);
        return null;
    }

    private static EdtfDate? Edition(MapReader fields)
    {
        if (fields.Require("edition") is not { } node
            || ScalarConverters.Date(node, fields.Diagnostics) is not { } edition)
            return null;
        if (edition.Value is { IsInterval: false, Start.IsDay: true, Start.Doubt: Doubt.None })
            return edition.Value;
        fields.Report(
            edition.Span, Rules.EditionNotADay,
            $"“{edition.Value}” is not a single day; an edition is dated like 2022-12-23");
        return null;
    }

    private static Stance? BindStance(MapReader fields)
    {
        var name = fields.RequiredText("name");
        var reading = fields.Word("reading", Vocabularies.YesOrNo);
        return name is { } text && Stance.BuiltIn.FirstOrDefault(stance => stance.Name == text.Value) is { } known
            ? MarkStance(fields, text, known, reading)
            : AddStance(fields, name, reading ?? false);
    }

    private static Stance? AddStance(MapReader fields, Located<string>? name, bool isReading)
    {
        var role = fields.RequiredWord("role", Vocabularies.StanceRoles);
        var polarity = fields.RequiredWord("polarity", Vocabularies.Polarities);
        fields.Close();
        if (name is not { } text || role is null || polarity is null)
            return null;
        if (RecordName.IsId(text.Value))
            return new Stance(text.Value, role.Value, polarity.Value, isReading);
        fields.Report(text.Span, Rules.BadId, ScalarConverters.NotAnId(text.Value));
        return null;
    }

    // A built-in stance means the same in every dossier, so a dossier may only mark it as a reading.
    private static Stance? MarkStance(MapReader fields, Located<string> name, Stance known, bool? reading)
    {
        bool isAnother = fields.Word("role", Vocabularies.StanceRoles) is not null | fields
            .Word("polarity", Vocabularies.Polarities) is not null;
        fields.Close();
        if (!isAnother && reading == true)
            return known with { IsReading = true };
        // An invalid value of “reading” has been reported already.
        if (!isAnother && reading is null && fields.Find("reading") is not null)
            return null;
        fields.Report(
            name.Span, Rules.DuplicateId,
            $"“{known.Name.AsKnown()}” is one of the stances that every dossier has; choose another name, "
            + $"or write {{name: {known.Name.AsKnown()}, reading: true}} and nothing more to mark it as the curators’ "
            + $"reading");
        return null;
    }
}
