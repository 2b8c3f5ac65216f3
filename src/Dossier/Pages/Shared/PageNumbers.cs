namespace Dossier.Pages.Shared;

/// <summary>Which of the pages of a list each of them links to.</summary>
internal static class PageNumbers
{
    private const int MostWhole = 40;
    private const int Beside = 5;

    /// <summary>
    /// All of a few. Of many the first, the last, those beside this one and ever fewer farther away, at twice the distance
    /// each: a thousand pages with a thousand links each would be a million links, and so any page is a few steps away.
    /// </summary>
    public static IEnumerable<int> Shown(int number, int count)
    {
        if (count <= MostWhole)
            return Enumerable.Range(1, count);
        var shown = new SortedSet<int> { 1, count };
        for (int page = Math.Max(1, number - Beside); page <= Math.Min(count, number + Beside); page++)
            shown.Add(page);
        for (int distance = 2 * Beside; distance < count; distance *= 2)
        {
            if (number - distance > 1)
                shown.Add(number - distance);
            if (number + distance < count)
                shown.Add(number + distance);
        }

        return shown;
    }
}
