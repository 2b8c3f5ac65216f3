using Dossier.Diagnostics;

namespace Dossier.App.Publishing;

/// <summary>Nothing was published, and nothing will be until the curator changes something; the message says what.</summary>
internal sealed class OutputRefusedException(string message) : ExpectedException(message);
