namespace Dossier.Pages.Shared;

/// <summary>Decides to which other pages of a long list each of its pages links.</summary>
internal static class PageNumbers
{
    private const int MostWhole = 40;
    private const int Beside = 5;

    /// <summary>
    /// All pages if they are few. Of many: the first, the last, those beside this one, and farther ones at distances
    /// that double. So any page is a few steps away, while a thousand pages that link to each other would have a
    /// million links.
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
