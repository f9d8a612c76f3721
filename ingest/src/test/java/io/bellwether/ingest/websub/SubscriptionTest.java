package io.bellwether.ingest.websub;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.ingest.websub.Subscription.Standing;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SubscriptionTest {

    private static final Instant NOW = Instant.parse("2026-01-05T12:00:00Z");
    private static final Place PLACE = new Place(
            "p", "f", "https://n.example/", "https://h.example/", "https://n.example/", "https://us.example/p");

    private static final Duration SOONEST = Subscription.FIRST_RETRY;

    private final Subscription wanted = Subscription.wanted(PLACE, NOW);

    @Test
    void asksAtOnceAndAgainWhenNobodyVerifies() {
        Subscription asked = wanted.asking(NOW);
        Subscription again = asked.asking(asked.next());

        assertThat(wanted.next()).isEqualTo(NOW);
        assertThat(asked.next()).isEqualTo(NOW.plus(Subscription.ANSWERED_WITHIN));
        assertThat(again.failures()).isEqualTo(1);
        assertThat(again.isVerified(NOW)).isFalse();
    }

    @Test
    void staysAwayLongerWithEveryRefusalUpToADay() {
        Subscription refused = wanted;
        Duration before = Duration.ZERO;
        for (int times = 0; times < 20; times++) {
            refused = refused.asking(NOW).refused(NOW);
            Duration wait = Duration.between(NOW, refused.next());
            assertThat(wait).isBetween(before, Duration.ofDays(1));
            before = wait;
        }
        assertThat(before).isEqualTo(Duration.ofDays(1));
        assertThat(wanted.asking(NOW)
                        .verified(NOW, Duration.ofDays(1), SOONEST)
                        .refused(NOW)
                        .isVerified(NOW))
                .isTrue();
    }

    @Test
    void renewsAfterThreeQuartersAndEndsWithTheLease() {
        Subscription verified = wanted.asking(NOW).verified(NOW, Duration.ofHours(4), SOONEST);
        Subscription renewing = verified.asking(verified.next());
        Instant end = NOW.plus(Duration.ofHours(4));

        assertThat(verified.next()).isEqualTo(NOW.plus(Duration.ofHours(3)));
        assertThat(renewing.isVerified(end.minusSeconds(1))).isTrue();
        assertThat(renewing.hasLapsed(end)).isTrue();
        assertThat(renewing.lapsed().standing()).isEqualTo(Standing.WANTED);
        assertThat(wanted.asking(NOW)
                        .verified(NOW, Duration.ofDays(9_999), SOONEST)
                        .until())
                .isEqualTo(NOW.plus(Duration.ofDays(365)));
        assertThat(wanted.asking(NOW).verified(NOW, Duration.ZERO, SOONEST).until())
                .isAfter(NOW);
    }

    @Test
    void renewsAShortLeaseNoSoonerThanItMay() {
        Subscription verified = wanted.asking(NOW).verified(NOW, Duration.ofSeconds(1), SOONEST);

        assertThat(verified.next()).isEqualTo(NOW.plus(SOONEST));
        assertThat(verified.hasLapsed(NOW.plusSeconds(1))).isTrue();
        assertThat(verified.lapsed().next()).isEqualTo(NOW.plus(SOONEST));
    }

    @Test
    void forgetsDeliveriesOnceOneWasMissed() {
        Subscription pushing =
                wanted.asking(NOW).verified(NOW, Duration.ofHours(4), SOONEST).delivered(NOW);

        assertThat(pushing.delivered()).isEqualTo(NOW);
        assertThat(pushing.missed().delivered()).isNull();
        assertThat(pushing.missed().isVerified(NOW)).isTrue();
    }

    @Test
    void leavesWithinThreeRequestsOrTheLease() {
        Subscription leaving =
                wanted.asking(NOW).verified(NOW, Duration.ofHours(4), SOONEST).leaving(NOW);

        assertThat(leaving.isOver(NOW)).isFalse();
        assertThat(leaving.isOver(NOW.plus(Duration.ofHours(4)))).isTrue();
        assertThat(wanted.leaving(NOW).isOver(NOW)).isTrue();
        for (int times = 0; times < 3; times++) {
            leaving = leaving.asking(NOW).refused(NOW);
        }
        assertThat(leaving.isOver(NOW)).isTrue();
    }

    @Test
    void asksAnewWhenTheCallbackHasMoved() {
        Subscription verified = wanted.asking(NOW).verified(NOW, Duration.ofHours(4), SOONEST);
        Place elsewhere = new Place(
                "p", "f", "https://n.example/", "https://h.example/", "https://n.example/", "https://new.example/p");
        Place moved = new Place(
                "p", "f", "https://n.example/2", "https://h.example/", "https://n.example/", "https://us.example/p");

        assertThat(verified.at(elsewhere, NOW)).isEqualTo(Subscription.wanted(elsewhere, NOW));
        assertThat(verified.at(moved, NOW).isVerified(NOW)).isTrue();
    }

    @Test
    void asksADenyingHubTheNextDay() {
        Subscription denied = wanted.asking(NOW).denied(NOW);

        assertThat(denied.next()).isEqualTo(NOW.plus(Duration.ofDays(1)));
        assertThat(denied.asking(denied.next()).standing()).isEqualTo(Standing.WANTED);
    }
}
