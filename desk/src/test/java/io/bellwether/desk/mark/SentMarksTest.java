package io.bellwether.desk.mark;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.article.feedback.Mark;
import io.bellwether.article.feedback.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SentMarksTest {

    private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");
    private static final List<String> SHOWN = List.of("a1");

    private final SentMarks sent = new SentMarks();

    @Test
    void whatWasSentShowsBeforeItIsStored() {
        Mark mark = mark("a1", Verdict.WRONG, NOON);
        sent.add(wish("a1"), Optional.of(mark), NOON);
        sent.add(wish("a2"), Optional.of(mark("a2", Verdict.WRONG, NOON)), NOON);

        assertThat(sent.over(SHOWN, List.of(), NOON)).containsExactly(mark);
        assertThat(sent.over(SHOWN, List.of(mark("a1", Verdict.RIGHT, NOON.minusSeconds(1))), NOON))
                .containsExactly(mark);
    }

    @Test
    void whatWasTakenBackIsGoneBeforeThatIsStored() {
        sent.add(wish("a1"), Optional.empty(), NOON);

        assertThat(sent.over(SHOWN, List.of(mark("a1", Verdict.RIGHT, NOON.minusSeconds(1))), NOON))
                .isEmpty();
    }

    @Test
    void aLaterStoredMarkHolds() {
        Mark later = mark("a1", Verdict.RIGHT, NOON.plusSeconds(1));
        sent.add(wish("a1"), Optional.of(mark("a1", Verdict.WRONG, NOON)), NOON);

        assertThat(sent.over(SHOWN, List.of(later), NOON.plusSeconds(2))).containsExactly(later);
    }

    @Test
    void afterAMinuteTheStoreAloneSpeaks() {
        sent.add(wish("a1"), Optional.of(mark("a1", Verdict.WRONG, NOON)), NOON);

        assertThat(sent.over(SHOWN, List.of(), NOON.plusSeconds(59))).hasSize(1);
        assertThat(sent.over(SHOWN, List.of(), NOON.plusSeconds(60))).isEmpty();
    }

    @Test
    void remembersTheLatestThousand() {
        for (int at = 0; at <= 1_000; at++) {
            sent.add(wish("a" + at), Optional.of(mark("a" + at, Verdict.WRONG, NOON)), NOON);
        }

        assertThat(sent.over(List.of("a0", "a1", "a1000"), List.of(), NOON))
                .extracting(Mark::article)
                .containsExactly("a1", "a1000");
    }

    private static MarkWish wish(String article) {
        return new MarkWish(article, "chips", Optional.of(Verdict.WRONG), "ann");
    }

    private static Mark mark(String article, Verdict verdict, Instant when) {
        return new Mark(article, "chips", verdict, "ann", when, "p1");
    }
}
