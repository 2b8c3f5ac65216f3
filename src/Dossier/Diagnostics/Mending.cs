using Dossier.Text;

namespace Dossier.Diagnostics;

/// <summary>Other words for one value of a record, which would mend a mistake.</summary>
/// <param name="Value">Where the value's characters stand.</param>
/// <param name="Remark">What whoever has it written must see, in lines: what differs, where the words are others and not only written otherwise.</param>
internal sealed record Mending(SourceSpan Value, string Words, string? Remark = null);
