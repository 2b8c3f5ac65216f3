using Dossier.Interface;
using Dossier.Model;
using Dossier.SiteModel;

namespace Dossier.Wording;

/// <summary>Whose words a quotation has, and how they reached the source, in words.</summary>
internal static class VoiceWords
{
    /// <summary>What must be said of a quotation; null if all of it stands inside quotation marks.</summary>
    /// <param name="isOutlets">True if the outlet itself speaks.</param>
    public static string? OfQuotation(InterfaceWords words, SpeechKind kind, bool isOutlets) => (isOutlets, kind) switch
    {
        (true, _) => words.InOwnVoice,
        (_, SpeechKind.Direct) => null,
        (_, SpeechKind.Indirect) => words.OutsideQuotationMarks,
        _ => words.PartlyQuoted,
    };

    /// <summary>“first-hand”; null if the source does not say how it has the words, or if they are its own.</summary>
    public static string? Badge(InterfaceWords words, ProvenanceKind provenance) => provenance switch
    {
        ProvenanceKind.FirstHand => words.FirstHand,
        ProvenanceKind.Relayed => words.Relayed,
        ProvenanceKind.Unnamed => words.UnnamedBadge,
        _ => null,
    };

    /// <summary>What stands for the speaker's name; null if the speaker has one.</summary>
    public static string? InsteadOfName(InterfaceWords words, ProvenanceKind provenance) => provenance switch
    {
        ProvenanceKind.Outlet => words.TheOwnVoice,
        ProvenanceKind.Unnamed => words.UnnamedSpeaker,
        _ => null,
    };
}
