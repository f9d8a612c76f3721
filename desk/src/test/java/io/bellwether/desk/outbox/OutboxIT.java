package io.bellwether.desk.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.article.alert.Alert;
import io.bellwether.article.alert.Severity;
import io.bellwether.article.stage.Health;
import io.bellwether.desk.subscription.ChannelName;
import io.bellwether.desk.subscription.Digest;
import io.bellwether.desk.subscription.Interest;
import io.bellwether.desk.subscription.QuietHours;
import io.bellwether.desk.subscription.Recipient;
import io.bellwether.desk.subscription.Rhythm;
import io.bellwether.desk.subscription.Subscription;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people are told, when, and how often, over a real store and a real mail server. */
class OutboxIT {

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
    void tellsAStoryOnceForItsThemesAndAnswersItWithWhatIsNew() throws Exception {
        room.subscribe(Mailroom.atOnce(6));
        Alert chips = raise("s1", "chips", Severity.MEDIUM);
        raise("s1", "trade", Severity.HIGH);
        room.workFor(Duration.ofMinutes(1));

        room.rows().addLastUpdate(SampleAlerts.grown(chips, room.clock.instant()));
        room.workFor(Duration.ofMinutes(1));

        assertThat(room.subjects()).containsExactly("[High] Headline of s1", "Re: [High] Headline of s1");
        MimeMessage first = room.arrived().getFirst();
        MimeMessage second = room.arrived().getLast();
        assertThat(second.getHeader("In-Reply-To")).containsExactly(first.getMessageID());
        assertThat(second.getHeader("References")).containsExactly(first.getMessageID());
        assertThat(first.getHeader("In-Reply-To")).isNull();
    }

    @Test
    void beginsWithNowAndKeepsToWhatIsWanted() throws Exception {
        raise("before", "chips", Severity.HIGH);
        room.subscribe("ada@example.org", new Interest(Set.of("chips"), Severity.MEDIUM), Mailroom.atOnce(6));
        raise("other", "trade", Severity.HIGH);
        raise("quiet", "chips", Severity.LOW);
        raise("wanted", "chips", Severity.MEDIUM);

        room.workFor(Duration.ofMinutes(30));

        assertThat(room.subjects()).containsExactly("[Medium] Headline of wanted");
    }

    @Test
    void sendsNothingInQuietHoursAndOneMessageAfterThem() throws Exception {
        Instant begin = room.clock.instant();
        room.subscribe(quiet(begin.plusSeconds(3_600), begin.plusSeconds(3 * 3_600)));
        raise("before", "chips", Severity.HIGH);
        room.workFor(Duration.ofHours(1));
        assertThat(room.subjects()).containsExactly("[High] Headline of before");

        for (int quarter = 0; quarter < 7; quarter++) {
            raise("night" + quarter, "chips", Severity.HIGH);
            room.workFor(Duration.ofMinutes(15));
        }
        assertThat(room.arrived()).hasSize(1);

        room.workFor(Duration.ofMinutes(30));
        assertThat(room.subjects())
                .hasSize(2)
                .last()
                .asString()
                .startsWith("[High] 7 stories: ")
                .endsWith(", and 6 more");
    }

    @Test
    void sendsNothingInQuietHoursAlsoOfWhatWasDecidedBefore() throws Exception {
        Instant begin = room.clock.instant();
        room.subscribe(quiet(begin.plusSeconds(60), begin.plusSeconds(3_660)));
        raise("late", "chips", Severity.HIGH);
        room.plan();
        room.clock.move(Duration.ofSeconds(40));
        room.plan();
        room.clock.move(Duration.ofSeconds(40));
        room.work();
        assertThat(room.outbox().list(Optional.of("waiting"), 10)).hasSize(1);
        assertThat(room.arrived()).isEmpty();

        room.workFor(Duration.ofMinutes(61));
        assertThat(room.subjects()).containsExactly("[High] Headline of late");
    }

    @Test
    void tellsAStormInTheLimitAndOneMessageMore() throws Exception {
        room.subscribe(Mailroom.atOnce(6));
        for (int story = 0; story < 500; story++) {
            raise("s" + story, "chips", story % 50 == 0 ? Severity.HIGH : Severity.LOW);
        }

        room.workFor(Duration.ofMinutes(59));

        assertThat(room.subjects())
                .hasSize(7)
                .filteredOn(subject -> subject.startsWith("[High] Headline"))
                .hasSize(6);
        assertThat(room.subjects().getLast()).startsWith("[High] 494 stories: ").endsWith(", and 493 more");
        assertThat(String.valueOf(room.arrived().getLast().getContent())).isNotEmpty();

        room.workFor(Duration.ofHours(3));
        assertThat(room.arrived()).hasSize(7);
    }

    @Test
    void tellsWhatDaysOfDowntimeLeftInOneMessage() throws Exception {
        room.subscribe(Mailroom.atOnce(6));
        for (int story = 0; story < 60; story++) {
            raise("s" + story, "chips", Severity.HIGH);
        }
        room.clock.move(Duration.ofDays(3));

        room.workFor(Duration.ofHours(2));

        assertThat(room.subjects()).singleElement().asString().startsWith("[High] 60 stories: ");
    }

    @Test
    void severalDesksTellEachStoryOnce() throws Exception {
        room.subscribe(Mailroom.atOnce(1_000));
        for (int story = 0; story < 60; story++) {
            raise("s" + story, "chips", Severity.HIGH);
        }
        room.plan();
        room.clock.move(Duration.ofSeconds(10));

        List<Thread> desks = IntStream.range(0, 4)
                .mapToObj(desk -> Thread.ofPlatform().start(() -> {
                    try {
                        room.work();
                    } catch (InterruptedException ending) {
                        Thread.currentThread().interrupt();
                    }
                }))
                .toList();
        for (Thread desk : desks) {
            desk.join();
        }
        room.work();

        assertThat(room.ids()).hasSize(60).doesNotHaveDuplicates();
    }

    @Test
    void sendsNothingToWhoLeft() throws Exception {
        Subscription left = room.subscribe(Mailroom.atOnce(6));
        raise("s1", "chips", Severity.HIGH);
        room.plan();
        room.clock.move(Duration.ofSeconds(10));
        room.plan();
        room.subscriptions().end(left.id(), room.clock.instant());

        room.work();

        assertThat(room.arrived()).isEmpty();
        assertThat(room.outbox().list(Optional.empty(), 10)).singleElement().satisfies(entry -> {
            assertThat(entry.state()).isEqualTo("dropped");
            assertThat(entry.reason()).isEqualTo("unsubscribed");
        });
    }

    @Test
    void whatWaitsAndIsNotWantedAnyMoreIsNotSent() throws Exception {
        Subscription narrower = room.subscribe(Mailroom.atOnce(6));
        Subscription weekly =
                room.subscribe("bob@example.org", new Interest(Set.of(), Severity.LOW), Mailroom.atOnce(6));
        raise("other", "chips", Severity.HIGH);
        raise("quiet", "trade", Severity.LOW);
        raise("wanted", "trade", Severity.HIGH);
        room.plan();
        assertThat(room.outbox().list(Optional.empty(), 10)).as("all waits").isEmpty();

        Instant now = room.clock.instant();
        room.subscriptions()
                .change(narrower.with(new Interest(Set.of("trade"), Severity.MEDIUM), Mailroom.atOnce(6)), now);
        Rhythm reports = new Rhythm(
                false, Optional.empty(), Optional.empty(), ZoneId.of("UTC"), 6, Optional.of(Rhythm.MONDAY_MORNING));
        room.subscriptions().change(weekly.with(weekly.interest(), reports), now);
        room.workFor(Duration.ofMinutes(5));

        assertThat(room.subjects()).containsExactly("[High] Headline of wanted");
    }

    @Test
    void sendsADailyDigestAtItsHourAndNoneOfAnEmptyDay() throws Exception {
        Instant begin = room.clock.instant();
        LocalTime hour = begin.plusSeconds(120)
                .truncatedTo(ChronoUnit.MINUTES)
                .atOffset(ZoneOffset.UTC)
                .toLocalTime();
        room.subscribe(new Rhythm(false, Optional.of(new Digest(hour, false)), Optional.empty(), ZoneId.of("UTC"), 6));
        for (int story = 0; story < 9; story++) {
            raise("s" + story, "chips", story == 0 ? Severity.HIGH : Severity.LOW);
        }
        raise("t1", "trade", Severity.MEDIUM);

        room.workFor(Duration.ofMinutes(5));
        assertThat(room.subjects())
                .singleElement()
                .asString()
                .startsWith("Daily digest, ")
                .endsWith(": 10 alerts");

        room.clock.move(Duration.ofDays(1));
        room.workFor(Duration.ofMinutes(5));
        assertThat(room.arrived()).hasSize(1);
    }

    @Test
    void sendsAnEmptyDigestToWhoWantsIt() throws Exception {
        LocalTime hour = room.clock
                .instant()
                .plusSeconds(120)
                .truncatedTo(ChronoUnit.MINUTES)
                .atOffset(ZoneOffset.UTC)
                .toLocalTime();
        room.subscribe(new Rhythm(false, Optional.of(new Digest(hour, true)), Optional.empty(), ZoneId.of("UTC"), 6));

        room.workFor(Duration.ofMinutes(5));

        assertThat(room.subjects()).singleElement().asString().endsWith(": no alerts");
    }

    @Test
    void whatIsRefusedIsDeadWithItsReasonUntilSomebodyRetriesIt() throws Exception {
        room.subscribe(Mailroom.atOnce(6));
        raise("s1", "chips", Severity.HIGH);
        room.plan();
        room.clock.move(Duration.ofSeconds(10));
        room.work(outgoing -> new Delivery.Refused("550 no such user"));

        Outbox.Entry dead = room.outbox().list(Optional.of("dead"), 10).getFirst();
        assertThat(dead.reason()).isEqualTo("550 no such user");
        assertThat(room.outbox().retry(dead.id(), room.clock.instant())).isTrue();
        room.work();

        assertThat(room.arrived()).hasSize(1);
        assertThat(room.outbox().retry(dead.id(), room.clock.instant())).isFalse();
    }

    @Test
    void whatFailsForDaysIsGivenUp() throws Exception {
        room.subscribe(Mailroom.atOnce(6));
        raise("s1", "chips", Severity.HIGH);
        room.plan();
        room.clock.move(Duration.ofSeconds(10));
        Instant begin = room.clock.instant();
        int attempts = 0;
        while (room.outbox().list(Optional.of("dead"), 1).isEmpty()) {
            room.work(outgoing -> new Delivery.Deferred("it is away", "wait"));
            room.clock.move(Duration.ofMinutes(61));
            attempts++;
        }

        assertThat(attempts).isEqualTo(Backoff.ATTEMPTS);
        assertThat(Duration.between(begin, room.clock.instant())).isGreaterThan(Duration.ofDays(4));
    }

    @Test
    void aDeskLeavesAloneWhatItCannotSend() throws Exception {
        room.subscriptions()
                .add(Subscription.begin(
                        new Recipient.Webhook(URI.create("https://hooks.example/x"), ChannelName.SLACK),
                        new Interest(Set.of(), Severity.LOW),
                        Mailroom.atOnce(6),
                        room.clock.instant()));
        raise("s1", "chips", Severity.HIGH);
        room.plan(Set.of(ChannelName.MAIL, ChannelName.SLACK));
        room.clock.move(Duration.ofSeconds(10));
        room.plan(Set.of(ChannelName.MAIL, ChannelName.SLACK));

        room.work();

        assertThat(room.outbox().list(Optional.of("waiting"), 10))
                .singleElement()
                .satisfies(entry -> assertThat(entry.attempts()).isZero());
    }

    @Test
    void aDryRunIsNotToldAsSentAndCanBeSentLater() throws Exception {
        room.subscribe(Mailroom.atOnce(6));
        raise("s1", "chips", Severity.HIGH);
        room.plan();
        room.clock.move(Duration.ofSeconds(10));
        room.work(outgoing -> new Delivery.Written("000001.eml"));

        Outbox.Entry written = room.outbox().list(Optional.of("written"), 10).getFirst();
        assertThat(written.reason()).isEqualTo("in 000001.eml");
        assertThat(room.outbox().list(Optional.of("sent"), 10)).isEmpty();
        assertThat(room.outbox().retry(written.id(), room.clock.instant())).isTrue();
        room.work();
        assertThat(room.subjects()).containsExactly("[High] Headline of s1");
    }

    @Test
    void whatARuleRefusesIsDeadWithinTheHourAndHoldsOthersNoLonger() throws Exception {
        room.subscribe(Mailroom.atOnce(6));
        raise("s1", "chips", Severity.HIGH);
        room.plan();
        room.clock.move(Duration.ofSeconds(10));
        for (int attempt = 0; attempt < Backoff.UNWELCOME; attempt++) {
            room.work(outgoing -> new Delivery.Unwelcome("550 5.7.1 not from you", "ask"));
            room.clock.move(Duration.ofMinutes(10));
        }

        assertThat(room.outbox().list(Optional.of("dead"), 10))
                .singleElement()
                .satisfies(entry -> assertThat(entry.reason()).isEqualTo("550 5.7.1 not from you: ask"));
        raise("s2", "chips", Severity.HIGH);
        room.workFor(Duration.ofMinutes(1));
        assertThat(room.subjects()).containsExactly("[High] Headline of s2");
    }

    @Test
    void whatFailsForHoursHoldsOthersNoLonger() throws Exception {
        room.subscribe(Mailroom.atOnce(6));
        raise("s1", "chips", Severity.HIGH);
        room.plan();
        room.clock.move(Duration.ofSeconds(10));
        Channel picky = outgoing -> outgoing.message().subject().contains("s1")
                ? new Delivery.Deferred("451 later", "wait")
                : new Delivery.Accepted();
        room.work(picky);
        room.clock.move(Duration.ofHours(5));
        raise("s2", "chips", Severity.HIGH);
        room.clock.move(Duration.ofSeconds(10));
        room.work(picky);
        assertThat(room.outbox().list(Optional.of("sent"), 10)).isEmpty();

        room.clock.move(Duration.ofHours(1));
        room.work(picky);
        room.clock.move(Duration.ofSeconds(10));
        room.work(picky);

        assertThat(room.outbox().list(Optional.of("sent"), 10))
                .singleElement()
                .satisfies(entry -> assertThat(entry.subject()).isEqualTo("[High] Headline of s2"));
    }

    @Test
    void aRowThatIsSeenOnlyAfterTheDigestOfItsTimeIsInTheNext() throws Exception {
        LocalTime hour = room.clock
                .instant()
                .plusSeconds(120)
                .truncatedTo(ChronoUnit.MINUTES)
                .atOffset(ZoneOffset.UTC)
                .toLocalTime();
        room.subscribe(new Rhythm(false, Optional.of(new Digest(hour, false)), Optional.empty(), ZoneId.of("UTC"), 6));
        raise("s1", "chips", Severity.HIGH);
        room.workFor(Duration.ofMinutes(5));
        raise("late", "chips", Severity.HIGH);
        room.hasArrivedBefore("late");

        room.clock.move(Duration.ofDays(1));
        room.workFor(Duration.ofMinutes(5));

        assertThat(room.subjects())
                .hasSize(2)
                .allSatisfy(subject -> assertThat(subject).endsWith(": 1 alert"));
    }

    @Test
    void aForeignTitleBeginsNoHeader() throws Exception {
        room.subscribe(Mailroom.atOnce(100));
        List<String> titles = List.of(
                "News\r\nBcc: eve@example.org",
                "News\nTo: eve@example.org\n\nbody",
                "News\r\n\r\n<b>body</b>\r\n.\r\nMAIL FROM:<eve@example.org>",
                "=?utf-8?q?News=0D=0ABcc:_eve@example.org?=",
                "\u202Egpj.exe\u202C \u2028Bcc: eve@example.org",
                "\u0000\u0007 \u0085");
        for (int story = 0; story < titles.size(); story++) {
            String title = titles.get(story).replace("\u0000", "");
            room.rows().add(SampleAlerts.titled("s" + story, "chips", Severity.HIGH, room.clock.instant(), title));
        }

        room.workFor(Duration.ofMinutes(1));

        assertThat(room.arrived()).hasSize(titles.size());
        Set<String> names = new HashSet<>();
        for (MimeMessage message : room.arrived()) {
            assertThat(message.getAllRecipients()).hasSize(1);
            assertThat(message.getAllRecipients()[0]).hasToString("ada@example.org");
            message.getAllHeaders().asIterator().forEachRemaining(header -> names.add(header.getName()));
        }
        assertThat(names)
                .containsExactlyInAnyOrder(
                        "Return-Path",
                        "Received",
                        "From",
                        "To",
                        "Subject",
                        "Date",
                        "Message-ID",
                        "MIME-Version",
                        "Content-Type",
                        "List-Id",
                        "List-Unsubscribe",
                        "List-Unsubscribe-Post",
                        "Auto-Submitted",
                        "Importance");
    }

    @Test
    void whatQuietHoursPutOffCountsInTheHourInWhichItIsDelivered() throws Exception {
        Instant begin = room.clock.instant();
        room.subscribe(quiet(begin.plusSeconds(60), begin.plusSeconds(4 * 3_600)));
        for (int story = 0; story < 6; story++) {
            raise("evening" + story, "chips", Severity.HIGH);
        }
        room.plan();
        room.clock.move(Duration.ofSeconds(40));
        room.plan();
        room.clock.set(begin.plusSeconds(4 * 3_600 + 30));
        for (int story = 0; story < 6; story++) {
            raise("morning" + story, "chips", Severity.HIGH);
        }

        room.workFor(Duration.ofMinutes(50));
        assertThat(room.subjects())
                .as("six as the limit says, and one of all that is more")
                .hasSize(7)
                .filteredOn(subject -> subject.startsWith("[High] Headline of evening"))
                .hasSize(6);
    }

    @Test
    void whoIsSlowHoldsUpNobodyElse() throws Exception {
        hook("https://slow.example/a");
        hook("https://slow.example:8443/b");
        hook("https://fast.example/c");
        room.subscribe(Mailroom.atOnce(1_000));
        for (int story = 0; story < 10; story++) {
            raise("s" + story, "chips", Severity.HIGH);
        }
        Set<ChannelName> ways = Set.of(ChannelName.MAIL, ChannelName.SLACK);
        room.plan(ways);
        room.clock.move(Duration.ofSeconds(10));
        room.plan(ways);
        CountDownLatch end = new CountDownLatch(1);
        AtomicInteger slow = new AtomicInteger();
        Channel hooks = outgoing -> {
            if (outgoing.to().recipient().address().contains("slow")) {
                slow.incrementAndGet();
                await(end);
            }
            return new Delivery.Accepted();
        };
        Channel mail = room.smtp(room.smtpPort());
        Sending sending =
                Mailroom.sending(room.source(), Map.of(ChannelName.MAIL, mail, ChannelName.SLACK, hooks), room.clock);

        Awaitility.await().pollInterval(Duration.ofMillis(20)).until(() -> {
            sending.round();
            return room.outbox().list(Optional.of("sent"), 100).size() == 20;
        });
        assertThat(room.arrived()).hasSize(10);
        assertThat(slow).as("on their way to the slow host").hasValue(Channel.AT_ONCE);

        end.countDown();
        Awaitility.await().pollInterval(Duration.ofMillis(20)).until(() -> {
            sending.round();
            return room.outbox().list(Optional.of("sent"), 100).size() == 40;
        });
        Mailroom.assertIdle(sending);
    }

    @Test
    void whatCannotBeReadIsDeadAndKeepsNoOther() throws Exception {
        room.subscribe(Mailroom.atOnce(6));
        raise("s1", "chips", Severity.HIGH);
        raise("s2", "chips", Severity.HIGH);
        room.plan();
        room.clock.move(Duration.ofSeconds(10));
        room.plan();
        room.tamper("update outbox set content = '[7]' where story = 's1'");

        room.work();

        assertThat(room.subjects()).containsExactly("[High] Headline of s2");
        assertThat(room.outbox().list(Optional.of("dead"), 10))
                .singleElement()
                .satisfies(entry -> assertThat(entry.reason()).startsWith("it cannot be read ("));
    }

    @Test
    void whatEndsEveryDeskThatTakesItIsGivenUp() throws Exception {
        room.subscribe(Mailroom.atOnce(6));
        raise("s1", "chips", Severity.HIGH);
        room.plan();
        room.clock.move(Duration.ofSeconds(10));
        room.plan();
        room.tamper("update outbox set attempts = ?", Backoff.ATTEMPTS);

        room.work();

        assertThat(room.arrived()).isEmpty();
        assertThat(room.outbox().list(Optional.of("dead"), 10))
                .singleElement()
                .satisfies(entry -> assertThat(entry.reason()).startsWith("no attempt came to an end"));
    }

    @Test
    void aSubscriptionThatCannotBePlannedIsToldInHealthAndKeepsNoOther() throws Exception {
        Subscription broken = room.subscribe(Mailroom.atOnce(6));
        room.subscribe("bob@example.org", new Interest(Set.of(), Severity.LOW), Mailroom.atOnce(6));
        room.tamper("update subscriptions set zone = 'Mars/Tharsis' where id = ?", broken.id());
        raise("s1", "chips", Severity.HIGH);

        Planning planning = Mailroom.planning(room.source(), room.clock);
        planning.round(Set.of(ChannelName.MAIL));
        assertThat(OutboxHealth.of(new OutboxCounts(0, 0, 0, "", 2), true, planning.failures()))
                .isInstanceOfSatisfying(
                        Health.Degraded.class,
                        health -> assertThat(health.reason())
                                .contains("nothing can be decided for 1 subscriptions", broken.id(), "Mars/Tharsis"));
        room.workFor(Duration.ofMinutes(1));
        assertThat(room.arrived())
                .singleElement()
                .satisfies(mail -> assertThat(mail.getAllRecipients()[0]).hasToString("bob@example.org"));

        room.tamper("update subscriptions set zone = 'UTC'");
        planning.round(Set.of(ChannelName.MAIL));
        assertThat(planning.failures()).isEmpty();
    }

    private static void hook(String url) {
        room.subscriptions()
                .add(Subscription.begin(
                        new Recipient.Webhook(URI.create(url), ChannelName.SLACK),
                        new Interest(Set.of(), Severity.LOW),
                        Mailroom.atOnce(1_000),
                        room.clock.instant()));
    }

    private static void await(CountDownLatch end) {
        try {
            end.await();
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    private static Rhythm quiet(Instant from, Instant until) {
        return new Rhythm(
                true,
                Optional.empty(),
                Optional.of(new QuietHours(
                        from.atOffset(ZoneOffset.UTC).toLocalTime(),
                        until.atOffset(ZoneOffset.UTC).toLocalTime())),
                ZoneId.of("UTC"),
                6);
    }

    private static Alert raise(String story, String theme, Severity severity) {
        Alert alert = SampleAlerts.raised(story, theme, severity, room.clock.instant());
        room.rows().add(alert);
        return alert;
    }
}
