using System.Collections.Immutable;

namespace Dossier.Views;

/// <summary>Whether the words stand inside quotation marks in the seed.</summary>
public enum SpeechKind { Direct, Indirect, Mixed }
