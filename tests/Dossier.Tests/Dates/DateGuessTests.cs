using Dossier.Dates;

namespace Dossier.Tests.Dates;

public sealed class DateGuessTests
{
    [Theory]
    [InlineData("2030-5-2", "2030-05-02")]
    [InlineData("2030-5", "2030-05")]
    [InlineData("2 May 2030", "2030-05-02")]
    [InlineData("May 2, 2030", "2030-05-02")]
    [InlineData("12 Dec 2030", "2030-12-12")]
    [InlineData("May 2030", "2030-05")]
    [InlineData("٢٠٣٠-٠٥-٠٢", "2030-05-02")]
    [InlineData("2-5-2030", null)] // of May to some, of February to others
    [InlineData("5 2030", null)]
    [InlineData("30 February 2030", null)]
    [InlineData("yesterday", null)]
    [InlineData("", null)]
    public void Only_what_can_mean_one_date_is_guessed(string text, string? expected) =>
        Assert.Equal(expected, DateGuess.Guess(text));
}
