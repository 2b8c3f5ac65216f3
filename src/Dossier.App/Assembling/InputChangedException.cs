using Dossier.Diagnostics;

namespace Dossier.App.Assembling;

/// <summary>
/// An input file changed or disappeared after it was found. The curator can correct this, although it is noticed only
/// while files are written.
/// </summary>
internal sealed class InputChangedException(Diagnostic diagnostic) : ExpectedException(diagnostic.Message.Text)
{
    public Diagnostic Diagnostic => diagnostic;
}
