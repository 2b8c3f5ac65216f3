using Dossier.Pages.Shared;

namespace Dossier.Tests.Pages.Shared;

public sealed class PageNumbersTests
{
    [Fact]
    public void Of_a_few_pages_all_are_linked() => Assert.Equal(Enumerable.Range(1, 40), PageNumbers.Shown(7, 40));

    [Fact]
    public void Of_a_thousand_pages_the_ends_the_neighbours_and_a_few_on_the_way() =>
        Assert.Equal(
            [
                1, 20, 180, 260, 300, 320, 330, 335, 336, 337, 338, 339, 340, 341, 342, 343, 344, 345, 350, 360, 380, 420, 500,
                660, 980, 1_000
            ],
            PageNumbers.Shown(340, 1_000));

    [Fact]
    public void Every_page_is_a_few_steps_away()
    {
        var steps = new Dictionary<int, int> { [1] = 0 };
        var open = new Queue<int>([1]);
        while (open.TryDequeue(out int page))
        {
            foreach (int next in PageNumbers.Shown(page, 2_000).Where(next => steps.TryAdd(next, steps[page] + 1)))
                open.Enqueue(next);
        }

        Assert.Equal((2_000, true), (steps.Count, steps.Values.Max() <= 6));
    }
}
