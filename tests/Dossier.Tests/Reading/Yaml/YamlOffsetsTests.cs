using Dossier.Reading.Yaml;
using Dossier.Text;

namespace Dossier.Tests.Reading.Yaml;

public sealed class YamlOffsetsTests
{
    [Fact]
    public void A_thousand_places_in_a_value_cost_one_reading()
    {
        string value = string.Concat(Enumerable.Repeat("See [[moll]]. ", 5_000));
        var file = new SourceFile("input/actors/x.yaml", FileKind.Actor, "note: " + value);
        var offsets = new YamlOffsets(file.At(6, value.Length), value);
        for (int i = 0; i < 5_000; i++)
            Assert.Equal(file.At(6 + (14 * i) + 4, 8), offsets.Locate((14 * i) + 4, 8));
        Assert.InRange(offsets.Steps, 1, 5_000L * 2 * 256);
    }

    [Fact]
    public void What_cannot_be_followed_is_not_followed_again()
    {
        var file = new SourceFile("input/actors/x.yaml", FileKind.Actor, "\"a \\U0001F30A b\"");
        var offsets = new YamlOffsets(file.At(1, 14), "a 🌊 b");
        Assert.Equal(file.At(1, 1), offsets.Locate(0, 1));
        Assert.Null(offsets.Locate(5, 1));
        long steps = offsets.Steps;
        Assert.Null(offsets.Locate(5, 1));
        Assert.Equal(steps, offsets.Steps);
    }
}
