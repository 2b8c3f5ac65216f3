using Dossier.Diagnostics;

namespace Dossier.App.Assembling;

/// <summary>A file of the input went away after it was found: the curator's to fix, though it shows only while files are made.</summary>
internal sealed class InputChangedException(Diagnostic diagnostic) : ExpectedException(diagnostic.Message)
{
    public Diagnostic Diagnostic => diagnostic;
}
