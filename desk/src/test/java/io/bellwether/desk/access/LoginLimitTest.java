package io.bellwether.desk.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LoginLimitTest {

    private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");

    private final LoginLimit limit = new LoginLimit();

    @Test
    void anAccountIsTriedTenTimesFromWhereverThenWaitsAQuarterOfAnHour() {
        for (int at = 0; at < 10; at++) {
            assertThat(limit.begin("ann", "192.0.2." + at, NOON.plusSeconds(at)))
                    .isEmpty();
        }
        assertThat(limit.begin("ann", "192.0.2.99", NOON.plusSeconds(60))).contains(Duration.ofMinutes(14));
        assertThat(limit.begin("bob", "192.0.2.99", NOON.plusSeconds(60))).isEmpty();
        assertThat(limit.begin("ann", "192.0.2.99", NOON.plus(Duration.ofMinutes(15))))
                .isEmpty();
    }

    @Test
    void anAddressTriesThirtyTimesWhateverTheNames() {
        for (int at = 0; at < 30; at++) {
            assertThat(limit.begin("name" + at, "192.0.2.7", NOON)).isEmpty();
        }
        assertThat(limit.begin("ann", "192.0.2.7", NOON)).isPresent();
        assertThat(limit.begin("ann", "192.0.2.8", NOON)).isEmpty();
    }

    @Test
    void successForgetsTheAccountsFailuresButNotThoseOfOtherNames() {
        for (int at = 0; at < 9; at++) {
            assertThat(limit.begin("ann", "192.0.2.7", NOON)).isEmpty();
        }
        assertThat(limit.begin("ann", "192.0.2.7", NOON)).isEmpty();
        limit.succeeded("ann", "192.0.2.7");
        assertThat(limit.begin("ann", "192.0.2.7", NOON)).isEmpty();
        for (int at = 0; at < 20; at++) {
            assertThat(limit.begin("name" + at, "192.0.2.7", NOON)).isEmpty();
        }
        assertThat(limit.begin("one more", "192.0.2.7", NOON)).isPresent();
    }

    @Test
    void holdsNoMoreThanTenThousandKeysHoweverManyAreTried() {
        Tries tries = new Tries(1, Duration.ofMinutes(15));
        for (int at = 0; at < 25_000; at++) {
            assertThat(tries.count("key" + at, NOON)).isEmpty();
        }
        assertThat(tries.keys()).isEqualTo(10_000);
        assertThat(tries.count("key24999", NOON)).isPresent();
    }
}
