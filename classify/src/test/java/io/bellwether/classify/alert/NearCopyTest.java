package io.bellwether.classify.alert;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.article.item.Article;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearCopyTest {

    private static final String WIRE =
            "The central bank raised its benchmark rate by a quarter point on Tuesday, citing stubborn food prices and a weaker "
                    + "currency, and warned that further increases would follow unless wages cooled before the summer holidays began";

    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Harbour workers end strike after pay deal in Rotterdam | Rotterdam harbour workers end strike after pay deal | true
            Harbour workers end strike after pay deal in Rotterdam | Harbor strike: Rotterdam workers' pay deal ends it after a week | true
            HARBOUR WORKERS END STRIKE IN ROTTERDAM - The Daily    | Harbour workers end strike in Rotterdam | true
            Harbour workers end strike after pay deal in Rotterdam | Harbour workers begin strike over pensions in Antwerp | false
            Central bank raises rates                              | Central bank raises rates | true
            Central bank raises rates                              | Central bank cuts rates | false
            Morning briefing                                       | Morning briefing | false
            Rząd ogłasza nowe przepisy dotyczące eksportu układów  | Nowe przepisy dotyczące eksportu układów: rząd ogłasza | true
            中国宣布新的芯片出口限制措施                             | 中国宣布新的芯片出口限制 | true
            中国宣布新的芯片出口限制措施                             | 日本央行维持利率不变 | false
            ''                                                     | '' | false
            🐑🔔🐑                                                 | 🐑🔔🐑 | false
            """)
    void titles(String one, String other, boolean nearCopy) {
        assertThat(NearCopy.of(of(one, ""), of(other, ""))).isEqualTo(nearCopy);
    }

    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Bank raises rate again as food prices climb | Rate up a quarter point: bank warns of more | true
            Bank raises rate again as food prices climb | Ten recipes for the holidays | false
            """)
    void theSameTextCountsBesideLikeTitles(String one, String other, boolean nearCopy) {
        assertThat(NearCopy.of(of(one, WIRE), of(other, WIRE + " in the north")))
                .isEqualTo(nearCopy);
    }

    @ParameterizedTest(name = "{0} of 40 sentences printed again under another title: {1}")
    @CsvSource({"40, true", "30, true", "10, false", "0, false"})
    void aBodyPrintedAgainCountsUnderAnyTitle(int reprinted, boolean nearCopy) {
        String wire = sentences(0, 40);
        String reprint = sentences(0, reprinted) + sentences(100, 140 - reprinted);

        assertThat(NearCopy.of(body("Customs seize processors in tea", wire), body("Record haul at the port", reprint)))
                .isEqualTo(nearCopy);
    }

    @Test
    void aSentenceThatASitePutsUnderEverythingIsNoReprint() {
        String tail = "Subscribe to our newsletter for more stories like this one every morning.";

        assertThat(NearCopy.of(body("Customs seize processors", tail), body("Ten holiday recipes", tail)))
                .isFalse();
    }

    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Harbour workers end strike after pay deal in Rotterdam | Rotterdam: harbour workers end strike after pay deal | true
            Harbour workers end strike after pay deal in Rotterdam | Rotterdam harbour workers end long strike | false
            Central bank raises rates                              | Central bank raises rates | true
            Bank raises rates                                      | Bank raises rates | false
            """)
    void twoWhoUseLikeTitlesNeedNotPrintOneText(String one, String other, boolean oneText) {
        assertThat(NearCopy.ofText(of(one, ""), of(other, ""))).isEqualTo(oneText);
        assertThat(NearCopy.of(of(one, ""), of(other, ""))).isTrue();
    }

    @Test
    void aLedeWordForWordOrAWholeBodyIsOneText() {
        assertThat(NearCopy.ofText(
                        of("Bank raises rate again as food prices climb", WIRE),
                        of("Rate up a quarter point: bank warns of more", WIRE + " in the north")))
                .isTrue();
        assertThat(NearCopy.ofText(
                        body("Customs seize processors in tea", sentences(0, 40)),
                        body("Record haul at the port", sentences(0, 40))))
                .isTrue();
    }

    private static String sentences(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(
                        number -> "Ship%d brought cargo%d past harbour%d. ".formatted(number, number * 7, number * 13))
                .collect(Collectors.joining());
    }

    private static Fingerprint body(String title, String body) {
        Article bare = Told.article("id", "Post", 0, title, "");
        return Fingerprint.of(
                new Article("id", "", "", title, "", body, "", bare.published(), bare.fetched(), List.of(), List.of()));
    }

    @Property(tries = 300)
    void isSymmetricAndNeverFails(@ForAll String one, @ForAll String other) {
        Fingerprint left = of(one, other);
        Fingerprint right = of(other, one);

        assertThat(NearCopy.of(left, right)).isEqualTo(NearCopy.of(right, left));
    }

    private static Fingerprint of(String title, String summary) {
        Article bare = Told.article("id", "Post", 0, title, "");
        return Fingerprint.of(new Article(
                "id", "", "", title, summary, "", "", bare.published(), bare.fetched(), List.of(), List.of()));
    }
}
