namespace Dossier.Model;

/// <summary>The ways in which a record or statement can differ between two editions.</summary>
internal enum Aspect
{
    Id, Title, Kind, Status, Date, Place, By, To, Roles, Rights, Text,
    Words, Translation, Attribution, Positions, Events,
}
