package io.bellwether.sink.stage;

import static io.bellwether.sink.stage.Samples.NOON;
import static io.bellwether.sink.stage.Samples.analysis;
import static io.bellwether.sink.stage.Samples.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.bellwether.article.item.Article;
import io.bellwether.article.stage.Health;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the sink does when what it stands on gives way. */
class SinkFailureIT {

    private static final int MANY = 3000;

    @TempDir
    private static Path directory;

    private static Servers servers;

    private Surroundings here;

    @BeforeAll
    static void startServers() {
        servers = new Servers(directory);
    }

    @AfterAll
    static void stopServers() {
        servers.close();
    }

    @BeforeEach
    void surround() throws Exception {
        here = new Surroundings(servers);
    }

    @AfterEach
    void leave() throws Exception {
        here.close();
    }

    private void sendMany() {
        IntStream.range(0, MANY).forEach(at -> {
            here.newsroom.articles(article("a" + at, "Title " + at, NOON));
            here.newsroom.analyses(analysis("a" + at, "p1", "market"));
        });
    }

    private void assertManyStoredOnce() {
        assertThat(here.table.value("select count(*) || ' ' || count(distinct url) from articles"))
                .isEqualTo(MANY + " " + MANY);
        assertThat(here.table.value("select count(*) from tags")).isEqualTo(Integer.toString(MANY));
        assertThat(here.table.value("select sum(next_offset) from sink_offsets"))
                .isEqualTo(Integer.toString(2 * MANY));
        assertThat(here.table.column("select reason from sink_rejects")).isEmpty();
    }

    @Test
    void aNewerSinkFencesTheOlder() {
        try (SinkStage older = here.sink()) {
            here.newsroom.articles(article("a1", "One", NOON));
            here.awaitAllStored(older);
            try (SinkStage newer = here.sink()) {
                here.newsroom.articles(article("a2", "Two", NOON));
                here.awaitAllStored(newer);
                Health.Down down = here.awaitDown(older);
                assertThat(down.reason()).contains("another sink took over");
                assertThat(newer.check()).isInstanceOf(Health.Up.class);
                assertThat(older.counts().articles() + newer.counts().articles())
                        .isEqualTo(2);
            }
        }
        assertThat(here.table.column("select id from articles order by id")).containsExactly("a1", "a2");
    }

    @Test
    void sinksThatReplaceEachOtherInMidStreamLoseAndDoubleNothing() {
        sendMany();
        long stored = 0;
        SinkStage last = here.sink(50);
        for (int restarts = 0; restarts < 4; restarts++) {
            SinkStage before = last;
            long enough = restarts * 200L;
            await().atMost(Duration.ofMinutes(3)).until(() -> before.counts().articles() > enough / 4);
            last = here.sink(50);
            here.awaitDown(before);
            stored += before.counts().articles();
            before.close();
        }
        try (SinkStage sink = last) {
            here.awaitAllStored(sink);
            assertThat(stored + sink.counts().articles()).isEqualTo(MANY);
        }
        assertManyStoredOnce();
    }

    @Test
    void connectionsKilledInMidStreamLoseAndDoubleNothing() {
        sendMany();
        try (SinkStage sink = here.sink(50)) {
            for (int kills = 1; kills <= 5; kills++) {
                int enough = kills * MANY / 10;
                await().atMost(Duration.ofMinutes(3))
                        .until(() -> Integer.parseInt(here.table.value("select count(*) from articles")) >= enough);
                here.table.run(
                        "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'bellwether-sink'");
            }
            here.awaitAllStored(sink);
            here.awaitUp(sink);
        }
        assertManyStoredOnce();
    }

    @Test
    void waitsForAStoreThatIsAwayAndGoesOn() {
        try (SinkStage sink = here.sink()) {
            here.awaitUp(sink);
            here.cutStore();
            here.newsroom.articles(article("a1", "One", NOON));
            Health.Down down = here.awaitDown(sink);
            assertThat(down.reason()).contains("PostgreSQL at 127.0.0.1:");
            assertThat(down.remedy()).contains("check that PostgreSQL runs");
            here.joinStore();
            here.awaitAllStored(sink);
            here.awaitUp(sink);
        }
        assertThat(here.table.column("select id from articles")).containsExactly("a1");
    }

    @Test
    void waitsForAReadOnlyStoreAndGoesOn() {
        try (SinkStage sink = here.sink()) {
            here.awaitUp(sink);
            readOnly("on");
            here.newsroom.articles(article("a1", "One", NOON));
            await().atMost(Duration.ofMinutes(3))
                    .until(() -> sink.check() instanceof Health.Down down
                            && down.reason().contains("read-only")
                            && down.remedy().contains("primary"));
            readOnly("off");
            here.awaitAllStored(sink);
        }
        assertThat(here.table.column("select id from articles")).containsExactly("a1");
        assertThat(here.table.column("select reason from sink_rejects")).isEmpty();
    }

    private void readOnly(String value) {
        here.table.run("do $$ begin execute format('alter database %I set default_transaction_read_only = " + value
                + "', current_database()); end $$");
        here.table.run(
                "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'bellwether-sink'");
    }

    @Test
    void endsWithinSecondsAlsoWhenTheStoreHangs() {
        SinkStage sink = here.sink();
        here.awaitUp(sink);
        here.table.run("create function hang() returns trigger language plpgsql as"
                + " $$ begin perform pg_sleep(600); return new; end $$");
        here.table.run("create trigger hang before insert on articles for each row execute function hang()");
        Article article = article("a1", "One", NOON);
        here.newsroom.articles(article);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> here.table
                        .value("select count(*) from pg_stat_activity where wait_event = 'PgSleep'")
                        .equals("1"));
        assertTimeout(Duration.ofSeconds(20), sink::close);
        sink.close();
    }

    @Test
    void whatWasStoredStaysStoredOverARestart() {
        here.newsroom.articles(article("a1", "One", NOON));
        here.storeAll();
        here.newsroom.articles(article("a2", "Two", NOON));
        try (SinkStage sink = here.sink()) {
            here.awaitAllStored(sink);
            assertThat(sink.counts().articles()).isEqualTo(1);
        }
        assertThat(here.table.column("select id from articles order by id")).containsExactly("a1", "a2");
    }
}
