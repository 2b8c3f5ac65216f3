using Dossier.Model;

namespace Dossier.SiteModel;

/// <summary>The words that stand for members of the enums of views, as style sheets have them.</summary>
public static class ViewWords
{
    private static readonly Vocabulary<ChangeKind> Changes = new(
        ("changed", ChangeKind.Changed), ("withdrawn", ChangeKind.Withdrawn), ("added", ChangeKind.Added));

    private static readonly Vocabulary<ComparedKind> Compared = new(
        ("both", ComparedKind.Both), ("only-here", ComparedKind.OnlyHere), ("only-there", ComparedKind.OnlyThere));

    private static readonly Vocabulary<LabelSide> Sides = new(
        ("after", LabelSide.After), ("around", LabelSide.Around), ("before", LabelSide.Before));

    private static readonly Vocabulary<MarkShape> Shapes = new(
        ("dot", MarkShape.Dot), ("tick", MarkShape.Tick), ("cross", MarkShape.Cross), ("ring", MarkShape.Ring),
        ("triangle", MarkShape.Triangle), ("back-triangle", MarkShape.BackTriangle),
        ("diamond", MarkShape.Diamond), ("dash", MarkShape.Dash));

    private static readonly Vocabulary<ProvenanceKind> Provenances = new(
        ("first-hand", ProvenanceKind.FirstHand),
        ("relayed", ProvenanceKind.Relayed),
        ("unnamed", ProvenanceKind.Unnamed),
        ("outlet", ProvenanceKind.Outlet), ("unstated", ProvenanceKind.Unstated));

    private static readonly Vocabulary<VoiceKind> Voices = new(
        ("outlet", VoiceKind.Outlet), ("reported", VoiceKind.Reported), ("quoted", VoiceKind.Quoted));

    public static string Word(this ChangeKind kind) => Changes.WordOf(kind);

    public static string Word(this ComparedKind kind) => Compared.WordOf(kind);

    public static string Word(this LabelSide side) => Sides.WordOf(side);

    public static string Word(this MarkShape shape) => Shapes.WordOf(shape);

    public static string Word(this ProvenanceKind kind) => Provenances.WordOf(kind);

    public static string Word(this VoiceKind kind) => Voices.WordOf(kind);
}
