using System.Text;
using Dossier.Diagnostics;
using Dossier.Text;

namespace Dossier.Reading.Urls;

/// <summary>
/// Finds hosts that readers may mistake for another: written in several scripts, or in letters of one script that look
/// like Latin ones (UTS 39, sections 4 and 5). The lists contain only letters that look the same, not all that look
/// similar.
/// </summary>
internal static class LookalikeHosts
{
    private static readonly (string Script, string Letters, string Latin)[] Lookalikes =
    [
        (Scripts.Cyrillic, "асԁеһіјӏорԛѕѵԝхуү", "acdehijlopqsvwxyy"),
        (Scripts.Greek, "ονιαρκυχγηωτ", "ovlapkuxynwt"),
        (Scripts.Armenian, "ոօսհցզյ", "nouhgqj"),
    ];

    /// <summary>A warning about an accepted address; null if its host cannot be mistaken.</summary>
    public static Message? Warning(string url)
    {
        if (HostName.Extract(url) is not { } host || Ascii.IsValid(host) || HostName.Ascii(host) is not { } punycode)
            return null;
        string[] labels = ComposedForm.Compose(host.ToLowerInvariant()).Split('.');
        // In “сахар.рф” the last part shows that the rest is Cyrillic.
        bool isOfLatinEnd = Ascii.IsValid(labels[^1]);
        return labels.Select(label => Doubt(label, isOfLatinEnd))
            .FirstOrDefault(doubt => doubt is not null) is { } doubt
            ? (Message)$"the host “{host.AsQuoted()}” {doubt}, and may be mistaken for another; its real name "
                + $"is {punycode.AsQuoted()}: write that if it is the one you mean"
            : null;
    }

    private static Message? Doubt(string label, bool isOfLatinEnd)
    {
        string[] scripts = Scripts.Find(label);
        if (Scripts.AreMixed(scripts))
            return $"mixes {string.Join(" and ", scripts).AsKnown()} letters";
        if (scripts is [Scripts.Phonetic])
            return $"is written in phonetic letters";
        if (Scripts.HasLooseMark(label) && scripts is [Scripts.Latin or Scripts.Cyrillic or Scripts.Greek])
            return $"has marks that do not belong to its letters";
        return isOfLatinEnd && scripts is [var script] && LatinOf(label, script) is string latin
            ? (Message)$"looks like “{latin.AsQuoted()}” and is written in {script.AsKnown()} letters"
            : null;
    }

    // Null if one of its letters looks like no Latin letter.
    private static string? LatinOf(string label, string script)
    {
        var (_, letters, latin) = Lookalikes.FirstOrDefault(entry => entry.Script == script);
        if (letters is null || !label.All(c => letters.Contains(c) || !char.IsLetter(c)))
            return null;
        return string.Concat(label.Select(Latin));

        char Latin(char c)
        {
            int index = letters.IndexOf(c, StringComparison.Ordinal);
            return index >= 0 ? latin[index] : c;
        }
    }
}
