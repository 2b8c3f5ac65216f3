using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Model;
using Dossier.Reading.Urls;
using Dossier.Reading.Yaml;
using Dossier.Text;

namespace Dossier.Reading.Binding;

internal static class SourceBinder
{
    public static SourceDraft? Bind(MapReader fields)
    {
        var seed = SeedName(fields);
        var sha256 = fields.TextOrNothing("sha256");
        var title = fields.RequiredText("title");
        string? type = fields.Require("type") is { } node
            ? ScalarConverters.Word(node, Vocabularies.ItemTypes, fields.Diagnostics)?.Value
            : null;
        var issued = fields.RequiredLocatedDate("issued");
        var (publisher, isPublisherRead) = Outlet(fields, "publisher");
        var (original, isOriginalRead) = Outlet(fields, "original_publisher");
        var authors = fields.Actors("author");
        string? url = fields.WebAddress("url");
        string? language = fields.Language("language");
        var rights = fields.Find("rights") is { } mode
            ? ScalarConverters.Word(mode, Vocabularies.RightsModes, fields.Diagnostics)
            : null;
        var status = SourceStatusBinder.Bind(fields);
        string? archived = fields.WebAddress("archived");
        var accessed = fields.Date("accessed");
        string? licence = Licence(fields);
        var credit = fields.Text("credit");
        var limit = CoverageBinder.Percentage(fields, "excerpt_limit");
        var speech = Speech(fields);
        var omit = fields.Maps("omit", Omitted);
        var broken = new List<string>();
        var passages = Unique(fields, fields.Maps("passages", passage => PassageBinder.Bind(passage, broken)));
        var commons = CommonFieldsBinder.Bind(fields);
        return fields.IsPerhapsMisspelt("passages") || seed is null || title is null || type is null || issued is null
            ? null
            : new SourceDraft(
                fields.Span.File, commons, seed, sha256, title, type, issued.Value,
                publisher, original, authors, url, language, rights, omit, passages)
            {
                IssuedSpan = issued.Span,
                IsPublisherRead = isPublisherRead,
                IsOriginalPublisherRead = isOriginalRead,
                BrokenPassages = [.. broken],
                Status = status,
                Archived = archived,
                Accessed = accessed,
                Licence = licence,
                Credit = credit?.Value,
                ExcerptLimit = limit,
                Speech = speech,
            };
    }

    // An actor, or {actor, reading}.
    private static (Located<ActorId>? Actor, bool IsReading) Outlet(MapReader fields, string key)
    {
        if (fields.Find(key) is not YamlMapping map)
            return (fields.Actor(key), false);
        var inner = fields.Open(map)!;
        _ = inner.Require("actor");
        var (actor, isReading) = (inner.Actor("actor"), inner.Word("reading", Vocabularies.YesOrNo) ?? false);
        inner.Close();
        return (actor, isReading);
    }

    private static Located<string>? SeedName(MapReader fields)
    {
        if (fields.RequiredText("seed") is not { } name)
            return null;
        if (name.Value.AsSpan().IndexOfAny("/\\:\0") < 0 && name.Value is not ("." or ".."))
            return name with { Value = ComposedForm.Compose(name.Value) };
        fields.Report(
            name.Span, Rules.BadFileName,
            $"“{name.Value.AsQuoted()}” is not the plain name of a file in seeds/");
        return null;
    }

    // The words of the licence, or its address.
    private static string? Licence(MapReader fields)
    {
        if (fields.Text("licence") is not { } licence)
            return null;
        return Address.HasWebScheme(licence.Value)
            ? ScalarConverters.WebAddress(licence, fields.Diagnostics)
            : licence.Value;
    }

    // One word, or a list of words.
    private static ImmutableArray<Located<SpeechForm>> Speech(MapReader fields) => fields.Find("speech") switch
    {
        null => [],
        YamlSequence list =>
            [.. list.Items.Select(item => ScalarConverters.Word(item, Vocabularies.SpeechForms, fields.Diagnostics))
                .OfType<Located<SpeechForm>>()],
        YamlMapping map => Reject(fields, map),
        { } one => ScalarConverters.Word(one, Vocabularies.SpeechForms, fields.Diagnostics) is { } word ? [word] : [],
    };

    private static ImmutableArray<Located<SpeechForm>> Reject(MapReader fields, YamlMapping map)
    {
        fields.Report(
            map.Span, Rules.WrongShape, $"“speech” is a word, or a list of words: dash, labels, or [dash, labels]");
        return [];
    }

    private static Quotation? Omitted(MapReader fields)
    {
        var quotation = PassageBinder.Quotation(fields);
        fields.Close();
        return quotation;
    }

    private static ImmutableArray<PassageDraft> Unique(MapReader fields, ImmutableArray<PassageDraft> passages)
    {
        var first = new Dictionary<PassageId, SourceSpan>();
        var kept = ImmutableArray.CreateBuilder<PassageDraft>(passages.Length);
        foreach (var passage in passages)
        {
            if (first.TryAdd(passage.Id.Value, passage.Id.Span))
            {
                kept.Add(passage);
                continue;
            }

            string id = passage.Id.Value.Value;
            fields.Report(
                passage.Id.Span, Rules.DuplicateId,
                $"two passages of this source have the id “{id.AsKnown()}”; choose another for one of them",
                new Label(first[passage.Id.Value], $"“{id.AsKnown()}” is first used here"));
        }

        return kept.ToImmutable();
    }
}
