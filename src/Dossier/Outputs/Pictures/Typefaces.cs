using System.Collections.Concurrent;
using Dossier.Fonts;

namespace Dossier.Outputs.Pictures;

/// <summary>The fonts at the sizes that pictures use, with the glyphs that were drawn already.</summary>
internal sealed class Typefaces
{
    private readonly ConcurrentDictionary<int, Typeface> _regular = [];
    private readonly ConcurrentDictionary<int, Typeface> _semiBold = [];

    public Typeface Regular(int size) => _regular.GetOrAdd(size, size => new Typeface(OpenTypeFont.Regular, size));

    public Typeface SemiBold(int size) => _semiBold.GetOrAdd(size, size => new Typeface(OpenTypeFont.SemiBold, size));
}
