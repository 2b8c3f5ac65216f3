using System.Collections.Immutable;
using Dossier.Matching.Speech;
using Dossier.Text;

namespace Dossier.Tests.Text;

public sealed class SentenceSplitterTests
{
    /// <summary>Bars stand where sentences end; an asterisk is a citation.</summary>
    [Theory]
    [InlineData("It rains.| It pours.")]
    [InlineData("One stop only")]
    [InlineData("Does it rain?| It does!| Well…| Nearly.")]
    [InlineData("It rains. *| It pours. * *| Nobody minds. *")]
    [InlineData("It rains *. It pours.", "It rains *.| It pours.")]
    [InlineData("It rains. * It pours.", "It rains. *| It pours.")]
    [InlineData("On Dec. 17 they met.| On Jan. 9 they spoke.")]
    [InlineData("Mr. Lind met Dr. Moll and Gen. Hale in St. Orm.| They spoke.")]
    [InlineData("The U.S. Senate and J. P. Moll agreed.")]
    [InlineData("They met in the U.S.| The talks failed.")]
    [InlineData("They came at 5 p.m. and left.")]
    [InlineData("See No. 5 of the list.| No.| That was all.")]
    [InlineData("It is 40.5 metres, i.e. too much.")]
    [InlineData("“It rains.”| “It pours,” she said.")]
    [InlineData("“Why?” he asked.| Nobody knew.")]
    [InlineData("“Why?” Ina Moll asked.| “What?!” the chairman, Lind, said.| “Who?”| The crews left.")]
    [InlineData("Moll told the board: “It rains. It pours. Why? ‘No.’ We wait.” *| Nobody knew.")]
    [InlineData("\"It rains. It pours.\"| Nobody knew.")]
    [InlineData("‘It rains. It pours.’| Nobody knew.")]
    [InlineData("« Il pleut. Il vente. »| Personne ne sort.")]
    [InlineData("“It rains. * It pours.” Nobody knew.", "“It rains. * It pours.”| Nobody knew.")]
    [InlineData("“It is never closed.| Nobody knew.")]
    [InlineData("Tide Lines Inc. Chairman Lind, after Moll et al. 2029, kept silent.| He left Tide Lines Ltd.| The "
        + "board stayed.")]
    [InlineData("Ina Moll, Ph.D. in law, of Orm Corp. Marine left Sund & Co. Ltd. Lines.")]
    [InlineData("See pp. 5 to 7 of vol. 2.| They were ten.| It was 2021.| Lind was one of 14.| Nobody minded.")]
    [InlineData("He said … Lind was late.")]
    [InlineData("It was loud....| We left.")]
    [InlineData("(It rains.)| It pours.")]
    [InlineData("雨は待たない。|門も待てない。")]
    [InlineData("Βρέχει.| Άνοιξε η πόρτα.")]
    [InlineData("هل تمطر؟| نعم.")]
    [InlineData("A path like dossier.yaml or a#b.c stays whole.")]
    [InlineData("  It rains.|   It pours.  ")]
    [InlineData("")]
    public void A_sentence_ends_where_another_begins(string text, string? marked = null)
    {
        marked ??= text;
        string plain = marked.Replace("|", "", StringComparison.Ordinal).Replace('*', SentenceSplitter.Citation);
        var expected = marked.Split('|')
            .Select(part => part.Replace('*', SentenceSplitter.Citation).Trim())
            .Where(part => part.Length > 0);
        Assert.Equal(expected, Split(plain, "en").Select(span => plain[span.Start..span.End]), StringComparer.Ordinal);
    }

    /// <summary>In each language the same, for its own abbreviations and ordinals.</summary>
    [Theory]
    [InlineData(
        "de", "Am 3. Mai trafen sich die Mannschaften zur 2. Runde.| Laut § 5 Abs. 2 gilt das bis 31. Dezember.")]
    [InlineData(
        "de-AT",
        "Laut Nr. 7 bzw. Art. 9 sind z. B. Boote, d. h. Fähren, gem. Vertrag i. d. R. Eigentum der Sund GmbH.| Vgl. "
        + "Moll, S. 5.")]
    [InlineData("de", "Das war 2021.| Danach kam Wilhelm II. König wurde er nie.| Es waren 14.| Die Boote lagen "
        + "still.| Er sagte: „Es regnet. Wir warten.“| Niemand kam.")]
    [InlineData("de", "Sie verlangen Lohn, Ruhe usw.| Der Hafen schweigt.| „Warum?“, fragte Lind.")]
    [InlineData(
        "fr",
        "M. Le Gall et Mme. Moll, p. ex. à Orm, parlent av. J.-C. Lind.| Pourquoi ?| Lind l’a dit.| « Il pleut. Il "
        + "vente. » L’équipage attend.",
        "M. Le Gall et Mme. Moll, p. ex. à Orm, parlent av. J.-C. Lind.| Pourquoi ?| Lind l’a dit.| « Il pleut. Il "
        + "vente. »| L’équipage attend.")]
    [InlineData("fr", "Il y en a.| Orm attend.| MM. Lind et Moll, janv. 2030.| J.-P. Moll arrive.")]
    [InlineData(
        "es",
        "El Sr. Lind y la Sra. Moll viven en EE. UU.| El puerto calla.| ¿Por qué?| Dña. Ana lo sabe, p. ej. Orm no.")]
    [InlineData("es", "«Llueve. Esperamos.»| El mar.| Lo dijo el Dr. Lind en la pág. 5 del vol. 2.")]
    [InlineData(
        "ru", "Лодки, т. е. паромы, ждут с 2021 г. Москва молчит.| Это был я.| «Идёт дождь. Мы ждём», — сказала Молл.")]
    [InlineData(
        "ru",
        "В 2020–2021 гг. Молл и др. Лоцманы по ст. 5 ждали.| Он ушёл.| «Почему?» — спросил Линд.| А. С. Молл молчит.")]
    [InlineData(
        "uk",
        "Див. ст. 5 закону.| Пороми чекали 14 тис. Годин.| «Дощ. Ми чекаємо», — сказала Молл.| Це був я.",
        "Див. ст. 5 закону.| Пороми чекали 14 тис. Годин.| «Дощ. Ми чекаємо», — сказала Молл.| Це був я.")]
    [InlineData("uk", "У 2021 р. Молл чекала.| Він пішов, т. зв. Лоцман.")]
    [InlineData("da", "Den 3. Maj 2030 mødtes de, jf. Moll.| Det var alt.")]
    [InlineData("fi", "Se on 3. Kokous.| Se oli 2021.| Moll tuli.")]
    [InlineData("cs", "Bylo to 3. Zasedání, např. Moll přišel.")]
    [InlineData("eo", "Ili atendis 3.| Moll venis.| J. P. Moll venis.")]
    [InlineData("", "It was 3.| Moll came, cf. Lind.")]
    public void Each_language_has_its_own_abbreviations_and_ordinals(
        string language, string marked, string? other = null)
    {
        string plain = marked.Replace("|", "", StringComparison.Ordinal);
        Assert.Equal(
            (other ?? marked).Split("| "),
            Split(plain, language).Select(span => plain[span.Start..span.End]),
            StringComparer.Ordinal);
    }

    private static ImmutableArray<TextSpan> Split(string text, string language) =>
        SentenceSplitter.Split(text, language, QuotationMarks.Runs(text));
}
