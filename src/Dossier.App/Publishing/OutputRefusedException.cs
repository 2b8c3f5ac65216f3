using Dossier.Diagnostics;

namespace Dossier.App.Publishing;

/// <summary>Nothing was published. The message says what has to change first.</summary>
internal sealed class OutputRefusedException(string message) : ExpectedException(message);
