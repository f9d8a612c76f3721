package io.bellwether.classify.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "restrictions, restriction",
        "restricting, restricted",
        "companies, company",
        "banned, ban",
        "bans, banning",
        "sold, selling",
        "controls, controlled",
        "cancelled, cancels",
        "taxes, tax",
        "breaches, breach",
        "crises, crisis",
        "China's, china",
        "CHINA’S, China",
        "GPUs, gpu",
        "U.S., US",
        "USA, u.s.",
        "U.K., UK",
        "São, sao",
        "ｃｈｉｐ, chip",
        "smug\u00ADgling, smuggled",
        "rates, rating",
        "labour, labor",
        "organisations, organization",
        "organised, organizing",
        "analysed, analyze",
        "defence, defense",
        "licences, license",
        "programmes, program",
        "centre, centers",
        "tyres, tire",
        "colours, color",
        "cancelled, canceled",
        "travelling, traveling",
        "fuelled, fueled"
    })
    void meets_in_one_form(String one, String other) {
        assertThat(forms(one)).isEqualTo(forms(other)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "de-escalation, escalation",
        "non-proliferation, proliferation",
        "anti-trust, trust",
        "us, US",
        "organ, organization",
        "restrict, restriction",
        "new, news",
        "bring, bred",
        "virus, viru",
        "seize, seise",
        "size, sise"
    })
    void stays_apart(String one, String other) {
        assertThat(forms(one)).doesNotContainAnyElementsOf(forms(other));
    }

    @ParameterizedTest
    @CsvSource({"open-source, open source", "Lock‑In, lock in", "DeepSeek-R1, deepseek r1", "end.Next, end next"})
    void cuts_joined_words_into_their_parts(String joined, String apart) {
        assertThat(forms(joined)).isEqualTo(forms(apart));
    }

    @ParameterizedTest
    @CsvSource({"芯片, 美国限制芯片出口, true", "人工智能, 中国的人工智能。, true", "チップ, 新しいチップを売る, true", "芯片, 美国限制出口, false"})
    void finds_words_of_scripts_that_part_none(String word, String text, boolean found) {
        assertThat(Collections.indexOfSubList(forms(text), forms(word)) >= 0).isEqualTo(found);
    }

    @Test
    void quotes_an_acronym_with_its_last_dot_and_goes_on_across_it() {
        List<Word> words = Words.of("The U.S. Navy");
        assertThat(words.get(1)).isEqualTo(new Word("u.s.", 4, 8, false));
        assertThat(words.get(2).apart()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "export. Chips",
                "export, chips",
                "export\nchips",
                "export; chips",
                "export … chips",
                "出口。芯",
                "出口，芯"
            })
    void marks_words_that_no_phrase_may_join(String text) {
        assertThat(Words.of(text).getLast().apart()).isEqualTo(true);
    }

    @Property(tries = 2000)
    void places_lie_in_order_inside_any_text(@ForAll String text) {
        int last = 0;
        for (Word word : Words.of(text)) {
            assertThat(word.start()).isGreaterThanOrEqualTo(last);
            assertThat(word.end()).isGreaterThan(word.start()).isLessThanOrEqualTo(text.length());
            assertThat(word.form()).isNotEmpty();
            last = word.end();
        }
    }

    private static List<String> forms(String text) {
        return Words.of(text).stream().map(Word::form).toList();
    }

    @Test
    void cutsAHundredThousandWordsJoinedByDotsWithoutRunningOutOfStack() {
        assertThat(Words.of("ab.".repeat(100_000) + "cd")).hasSize(100_001);
    }

    @Test
    void aRunOfSingleLettersAndDotsCostsNoMoreThanItsLength() {
        assertThat(Words.of("a.".repeat(500_000) + "bb")).hasSize(500_001);
    }
}
