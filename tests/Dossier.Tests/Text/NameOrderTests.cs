using Dossier.Text;

namespace Dossier.Tests.Text;

public sealed class NameOrderTests
{
    [Fact]
    public void Names_are_in_the_order_of_a_dictionary()
    {
        string[] expected =
        [
            "2 May", "10 May", "٣٠ days", "1,000 boats", "10,000 boats",
            "Åke Ström", "Anna Berg", "Anna-Lena", "Annabel", "de Gaulle", "Éva Kovács", "Evans", "Łódź Council",
            "Moll", "Möll",
            "moll", "Mollen",
            "O’Brien", "O'Casey", "Oskar", "Özil", "Pier 02", "Pier 2", "Pier 10", "Pier 10.2", "Pier 10.10", "Straße",
            "Strassen", "’t Hooft", "U.S. Senate", "Zeta",
            "“Ω”", "Ёлка", "Жук",
        ];
        Assert.Equal(expected, expected.Reverse().OrderByName(name => name), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("O’Brien", "OBrien")]
    [InlineData("Anna-Lena", "Anna Lena")]
    [InlineData("“Éva”", "eva")]
    [InlineData("２", "2")]
    [InlineData("1\u00a0000", "1,000")]
    public void Names_that_differ_in_no_letter_have_one_key(string one, string other) =>
        Assert.Equal(NameOrder.KeyOf(one), NameOrder.KeyOf(other));

    [Fact]
    public void Names_that_have_one_key_are_in_the_order_of_code_points() =>
        Assert.Equal(
            ["O'Brien", "OBrien", "O’Brien"],
            new[] { "O’Brien", "OBrien", "O'Brien" }.OrderByName(name => name),
            StringComparer.Ordinal);
}
