namespace Dossier.Generators;

/// <summary>
/// A public record, described in texts alone: equal texts tell the compiler that nothing has to be generated again.
/// </summary>
/// <param name="Name">The name of the type, without its namespace.</param>
/// <param name="FullName">With namespace, as C# writes it.</param>
/// <param name="Base">The name of the record that it derives from; empty if there is none.</param>
/// <param name="Members">C# that makes its members, those of its base excepted: one line each.</param>
/// <param name="Mentions">The names of the types of its members, with commas between them.</param>
/// <param name="Refused">The members of a type that templates have no shape for, with commas between them.</param>
internal sealed record ViewRecord(
    string Name, string FullName, string Base, bool IsAbstract, string Members, string Mentions, string Refused);
