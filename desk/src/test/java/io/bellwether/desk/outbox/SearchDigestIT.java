package io.bellwether.desk.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.article.item.Article;
import io.bellwether.article.tag.Tag;
import io.bellwether.desk.subscription.Digest;
import io.bellwether.desk.subscription.Interest;
import io.bellwether.desk.subscription.Rhythm;
import io.bellwether.desk.subscription.SavedSearch;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is mailed of searches that are followed, over a real store and a real mail server. */
class SearchDigestIT {

    private static Mailroom room;

    @BeforeAll
    static void open(@TempDir Path directory) {
        room = Mailroom.open(directory);
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @BeforeEach
    void empty() throws Exception {
        room.empty();
    }

    @Test
    void tellsOnceWhatIsNewlyStoredAndFits() throws Exception {
        store("before", "Zebra crossing opened");
        follow("q=zebra");
        store("z1", "Zebra seen in the harbour");
        store("z2", "Two zebras & <b>one</b> goat");
        store("other", "Goat seen");

        nextDay();
        assertThat(room.subjects()).containsExactly("2 new articles: zebra");

        nextDay();
        assertThat(room.arrived()).as("no hit, no mail").hasSize(1);

        store("z3", "The last zebra");
        nextDay();
        assertThat(room.subjects()).containsExactly("2 new articles: zebra", "1 new article: zebra");
    }

    @Test
    void tellsWithTheNextDigestWhatIsTaggedWithinAWeek() throws Exception {
        follow("theme=chips");
        store("late", "Wafer maker expands");
        store("never", "Wafer maker sells");
        for (int day = 0; day < 6; day++) {
            nextDay();
        }
        assertThat(room.arrived()).isEmpty();

        tag("late");
        nextDay();
        nextDay();
        assertThat(room.subjects()).containsExactly("1 new article: theme chips");

        tag("never");
        nextDay();
        nextDay();
        assertThat(room.arrived()).as("tagged after more than a week").hasSize(1);
    }

    private static void tag(String article) {
        room.rows().add(article, "s1", "5f2c9a71", new Tag("chips", 0.9, true, List.of()));
    }

    private static void nextDay() throws InterruptedException {
        room.clock.move(Duration.ofDays(1));
        room.work();
    }

    private static void store(String id, String title) {
        room.rows()
                .add(new Article(
                        id,
                        "https://courier.example/feed",
                        "Harbour Courier",
                        title,
                        "",
                        "",
                        "https://courier.example/" + id,
                        room.clock.instant(),
                        room.clock.instant(),
                        List.of(),
                        List.of()));
    }

    private static void follow(String query) {
        LocalTime hour = room.clock
                .instant()
                .truncatedTo(ChronoUnit.MINUTES)
                .atOffset(ZoneOffset.UTC)
                .toLocalTime();
        room.subscribe(
                "ada@example.org",
                Interest.in(new SavedSearch(query)),
                new Rhythm(false, Optional.of(new Digest(hour, false)), Optional.empty(), ZoneId.of("UTC"), 6));
    }
}
