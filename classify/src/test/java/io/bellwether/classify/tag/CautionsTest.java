package io.bellwether.classify.tag;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.article.tag.Caution;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CautionsTest {

    private static final Instant TIME = Instant.parse("2026-01-20T00:00:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The ministry has no plan to ban the app|NEGATION|no plan",
                "The firm denies selling chips|NEGATION|denies",
                "It never sold chips|NEGATION|never",
                "The tools do not work|NEGATION|not",
                "The maker doesn't sell chips|NEGATION|doesn't",
                "The maker reportedly sold chips|HEARSAY|reportedly",
                "A rumour of a ban|HEARSAY|rumour",
                "Prices could fall|HEARSAY|could",
                "Officials may consider a ban|HEARSAY|may consider",
                "A year ago chips were scarce|RETROSPECTIVE|A year ago",
                "On the anniversary of the crash|RETROSPECTIVE|anniversary",
                "The paper looks back at the crash|RETROSPECTIVE|looks back",
                "The law passed in 2019|RETROSPECTIVE|in 2019",
            })
    void finds_what_makes_a_sentence_doubtful(String text, Caution.Kind kind, String words) {
        assertThat(Cautions.of(text, TIME).at(0, text.length())).contains(new Caution(kind, words));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The ministry bans the app",
                "It sells not only chips but tools",
                "The fair opens on 5 May",
                "Prices fell in 2026",
                "Prices fell in 2025",
                "He sold 2019 chips",
                "Canned fish sells",
            })
    void leaves_plain_sentences_alone(String text) {
        assertThat(Cautions.of(text, TIME).at(0, text.length())).isEmpty();
    }

    @Test
    void speaks_only_of_the_sentence_that_holds_the_place() {
        String text = "The firm denies all. Chips are scarce. Prices could fall, and may soon.";
        Cautions cautions = Cautions.of(text, TIME);
        assertThat(cautions.at(21, 26)).isEmpty();
        assertThat(cautions.at(4, 8)).extracting(Caution::kind).containsExactly(Caution.Kind.NEGATION);
        assertThat(cautions.at(40, 45)).containsExactly(new Caution(Caution.Kind.HEARSAY, "could"));
    }
}
