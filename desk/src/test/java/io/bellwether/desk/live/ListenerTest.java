package io.bellwether.desk.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.article.alert.Severity;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListenerTest {

    private static final Interest ALL = new Interest(Optional.empty(), Optional.empty(), Optional.empty());
    private static final LiveEvent WELL = new LiveEvent.Well();

    @Test
    void addsUpWhatCameAndTellsItOnce() throws Exception {
        Listener listener = placed(ALL, 10, new Missed(2, 0));
        listener.hear(List.of(update(11, true), update(12, false)));
        listener.hear(List.of(update(13, true)));

        assertThat(now(listener)).containsExactly(new LiveEvent.Alerts(13, new Missed(4, 1)), WELL);
        assertThat(now(listener)).isEmpty();
    }

    @Test
    void hearsNothingThatItsPageKnowsAlready() throws Exception {
        Listener listener = placed(ALL, 12, Missed.NOTHING);
        listener.hear(List.of(update(11, true), update(12, true), update(13, false)));

        assertThat(now(listener)).containsExactly(new LiveEvent.Alerts(13, new Missed(0, 1)), WELL);
    }

    @Test
    void hearsAStoreMadeAnewThoughItsOrdinalsAreLower() throws Exception {
        Listener listener = placed(ALL, 100, Missed.NOTHING);
        listener.setBack(3);
        listener.hear(List.of(update(3, true), update(4, true)));

        assertThat(now(listener)).containsExactly(new LiveEvent.Alerts(4, new Missed(1, 0)), WELL);
    }

    @Test
    void hearsNothingBeforeItsPlaceIsKnown() throws Exception {
        Listener listener = new Listener("ann", ALL, OptionalLong.of(10));
        listener.hear(List.of(update(11, true)));
        listener.hearOfPolls();
        listener.hearOfStore(true);
        assertThat(now(listener)).isEmpty();

        listener.place(11, new Missed(1, 0));
        assertThat(now(listener)).containsExactly(new LiveEvent.Alerts(11, new Missed(1, 0)), WELL);
    }

    @ParameterizedTest(name = "theme {0}, story {1}, severity {2}")
    @CsvSource({
        "chips, s1, HIGH, true",
        "chips, , , true",
        ", s1, , true",
        ", , HIGH, true",
        ", , , true",
        "models, s1, HIGH, false",
        "chips, s2, HIGH, false",
        "chips, s1, LOW, false"
    })
    void isToldOfWhatItsPageShowsAlone(String theme, String story, Severity severity, boolean told) {
        Interest interest =
                new Interest(Optional.ofNullable(theme), Optional.ofNullable(story), Optional.ofNullable(severity));

        assertThat(interest.matches(update(1, true))).isEqualTo(told);
    }

    @Test
    void isToldOnceThatTheStoreIsSilentAndOnceThatItIsBack() throws Exception {
        Listener listener = placed(ALL, 1, Missed.NOTHING);
        assertThat(now(listener)).containsExactly(WELL);
        listener.hearOfStore(false);
        assertThat(now(listener)).containsExactly(new LiveEvent.Trouble());
        listener.hearOfStore(false);
        assertThat(now(listener)).isEmpty();
        listener.hearOfStore(true);
        assertThat(now(listener)).containsExactly(WELL);
    }

    @Test
    void waitsNoLongerOnceItIsKnockedAtOrEnded() throws Exception {
        Listener listener = placed(ALL, 1, Missed.NOTHING);
        now(listener);
        listener.knock();
        assertThat(listener.await(Duration.ofDays(1))).isEmpty();
        listener.end();
        assertThat(listener.await(Duration.ofDays(1))).isEmpty();
        assertThat(listener.isEnded()).isTrue();
    }

    private static Listener placed(Interest interest, long ordinal, Missed missed) {
        Listener listener = new Listener("ann", interest, OptionalLong.empty());
        listener.place(ordinal, missed);
        return listener;
    }

    private static SpokenUpdate update(long ordinal, boolean raised) {
        return new SpokenUpdate(ordinal, "s1", "chips", Severity.HIGH, raised);
    }

    private static List<LiveEvent> now(Listener listener) throws InterruptedException {
        return listener.await(Duration.ofMillis(1));
    }
}
