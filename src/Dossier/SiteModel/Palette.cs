using System.Collections.Immutable;

namespace Dossier.SiteModel;

/// <summary>The colours that pictures use; a theme defines them.</summary>
public enum Paint : byte
{
    Paper, Panel, Line, LineStrong, Ink, InkSoft,
    Actor, Event, Demand, Source,
    For, Against, Open,
    Mark, MarkMore, MarkMost,
}

/// <summary>The colours of pictures.</summary>
/// <param name="Colours">Colours as 0xRRGGBB, one for each <see cref="Paint"/>, in the order of the enum.</param>
public sealed record Palette(ImmutableArray<int> Colours)
{
    /// <summary>Default colours for a theme that sets none.</summary>
    public static Palette Plain { get; } = new(
    [
        0xffffff, 0xf4f4f4, 0xdddddd, 0x888888, 0x222222, 0x666666,
        0x004488, 0x885500, 0x992244, 0x006655,
        0x226633, 0xaa3322, 0x666677,
        0xffee99, 0xffcc33, 0xffaa00,
    ]);
}
