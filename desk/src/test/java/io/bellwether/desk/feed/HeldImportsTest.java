package io.bellwether.desk.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeldImportsTest {

    private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");
    private static final List<WantedFeed> FEEDS =
            List.of(new WantedFeed("https://a.example/feed", "A", List.of(), null));
    private final HeldImports held = new HeldImports();

    @Test
    void givesAListUntilItIsDroppedAndOnlyToWhomItWasShown() {
        String name = held.hold(FEEDS, "ann", NOON);

        assertThat(held.find(name, "bob", NOON)).isEmpty();
        assertThat(held.find("other", "ann", NOON)).isEmpty();
        assertThat(held.find(name, "ann", NOON)).contains(FEEDS);
        assertThat(held.find(name, "ann", NOON)).contains(FEEDS);
        held.drop(name);
        assertThat(held.find(name, "ann", NOON)).isEmpty();
    }

    @Test
    void forgetsAfterAQuarterOfAnHourAndWhenThereAreTooMany() {
        String old = held.hold(FEEDS, "ann", NOON);
        assertThat(held.find(old, "ann", NOON.plus(Duration.ofMinutes(15)))).isEmpty();

        String first = held.hold(FEEDS, "ann", NOON);
        String second = held.hold(FEEDS, "ann", NOON);
        for (int more = 0; more < 19; more++) {
            held.hold(FEEDS, "ann", NOON);
        }
        assertThat(held.find(first, "ann", NOON)).isEmpty();
        assertThat(held.find(second, "ann", NOON)).contains(FEEDS);
    }
}
