package io.bellwether.desk.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.article.alert.Severity;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Connections to the mail server that break round the final dot, a hundred times each, and a desk that is killed there. */
class SmtpCutIT {

    private static final int MESSAGES = 100;

    private static Mailroom room;
    private static CuttingRelay relay;

    @BeforeAll
    static void open(@TempDir Path directory) throws Exception {
        room = Mailroom.open(directory);
        relay = CuttingRelay.before(room.smtpPort());
    }

    @AfterAll
    static void close() throws Exception {
        relay.close();
        room.close();
    }

    @BeforeEach
    void empty() throws Exception {
        room.empty();
        room.subscribe(Mailroom.atOnce(1_000));
    }

    @Test
    void cutBeforeTheDotEveryMessageArrivesOnce() throws Exception {
        tell(MESSAGES);
        int before = relay.cuts();
        relay.cut(CuttingRelay.Cut.BEFORE_DOT);
        room.work(room.smtp(relay.port()));
        assertThat(relay.cuts() - before).isEqualTo(MESSAGES);
        assertThat(room.arrived()).isEmpty();

        relay.cut(CuttingRelay.Cut.NEVER);
        room.clock.move(Duration.ofMinutes(1));
        room.work(room.smtp(relay.port()));

        assertThat(room.ids()).hasSize(MESSAGES).doesNotHaveDuplicates();
        assertThat(room.outbox().list(Optional.of("sent"), 1_000)).hasSize(MESSAGES);
    }

    @Test
    void cutAfterTheDotEveryMessageArrivesAndWhatComesTwiceHasOneId() throws Exception {
        tell(MESSAGES);
        int before = relay.cuts();
        relay.cut(CuttingRelay.Cut.AFTER_DOT);
        room.work(room.smtp(relay.port()));
        assertThat(relay.cuts() - before).isEqualTo(MESSAGES);
        List<String> first = room.ids();
        assertThat(first).hasSize(MESSAGES).doesNotHaveDuplicates();

        relay.cut(CuttingRelay.Cut.NEVER);
        room.clock.move(Duration.ofMinutes(1));
        room.work(room.smtp(relay.port()));

        List<String> all = room.ids();
        assertThat(all).hasSize(2 * MESSAGES);
        assertThat(new HashSet<>(all)).containsExactlyInAnyOrderElementsOf(first);
        assertThat(room.outbox().list(Optional.of("sent"), 1_000)).hasSize(MESSAGES);
    }

    /** What came while the mail server was away is one message, not one for each. */
    @Test
    void gathersWhileTheServerIsAwayForHours() throws Exception {
        tell(1);
        relay.cut(CuttingRelay.Cut.BEFORE_DOT);
        room.work(room.smtp(relay.port()));
        for (int hour = 0; hour < 5; hour++) {
            raise("later" + hour);
            room.clock.move(Duration.ofHours(1));
            room.work(room.smtp(relay.port()));
        }
        assertThat(room.arrived()).isEmpty();

        relay.cut(CuttingRelay.Cut.NEVER);
        room.workFor(Duration.ofHours(2));

        assertThat(room.subjects())
                .as("the first, the newest alone, and what gathered in one")
                .hasSize(3)
                .anyMatch(subject -> subject.startsWith("[High] 4 stories: "));
    }

    @Test
    void aDeskKilledBetweenSendingAndMarkingIsFollowedByOneThatSendsTheSameAgain() throws Exception {
        tell(3);
        int exit = KilledDesk.run(room, room.clock.instant());
        assertThat(exit).isEqualTo(KilledDesk.EXIT);
        List<String> first = room.ids();
        assertThat(first).isNotEmpty();

        room.work();
        assertThat(room.outbox().list(Optional.of("waiting"), 10)).isNotEmpty();
        room.clock.move(OutboxTable.LEASE.plusSeconds(1));
        room.work();

        assertThat(new HashSet<>(room.ids())).hasSize(3).containsAll(first);
        assertThat(room.outbox().list(Optional.of("sent"), 10)).hasSize(3);
    }

    private static void tell(int stories) {
        for (int story = 0; story < stories; story++) {
            raise("s" + story);
        }
        room.plan();
        room.clock.move(Duration.ofSeconds(10));
        room.plan();
    }

    private static void raise(String story) {
        room.rows().add(SampleAlerts.raised(story, "chips", Severity.HIGH, room.clock.instant()));
    }
}
