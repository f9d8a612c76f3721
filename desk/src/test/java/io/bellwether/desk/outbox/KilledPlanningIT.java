package io.bellwether.desk.outbox;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.article.alert.Severity;
import io.bellwether.desk.sample.SampleWeek;
import io.bellwether.desk.subscription.Digest;
import io.bellwether.desk.subscription.Interest;
import io.bellwether.desk.subscription.QuietHours;
import io.bellwether.desk.subscription.Rhythm;
import io.bellwether.desk.subscription.SavedSearch;
import io.bellwether.desk.subscription.Subscription;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Desks that are killed again and again while they plan and send, each followed by the next; at the end what was told is held against
 * what was owed. {@code -Dbellwether.deaths=SEED} repeats a run as far as chance goes; with {@code -Dbellwether.deaths.unbound=true} it must fail.
 */
class KilledPlanningIT {

    private static final ZoneId ZONE = ZoneId.of("Europe/Warsaw");
    private static final LocalTime MORNING = LocalTime.of(7, 0);
    private static final Optional<Digest> DAILY = Optional.of(new Digest(MORNING, false));
    private static final Interest ALL = new Interest(Set.of(), Severity.LOW);
    private static final long SEED = Long.getLong("bellwether.deaths", System.nanoTime());
    /** Nobody waits longer for a moment that does not come. */
    private static final Duration LONGEST = Duration.ofSeconds(20);

    /** On a machine that is busy with other things a moment may pass unseen; with more of them unseen the test would show little. */
    private static final int TOO_MANY = 3;

    private static final int BY_CHANCE = 6;
    private static final int LATEST = 400;

    private static Mailroom room;
    private static StoreClock clock;
    private static OwedNews news;

    private final Random random = new Random(SEED);
    private final Map<Long, Long> sent = new HashMap<>();
    private final List<LastMoment> missed = new ArrayList<>();
    private int deaths;

    @BeforeAll
    static void open(@TempDir Path directory) {
        room = Mailroom.open(directory);
        SampleWeek.fill(room.rows());
        clock = StoreClock.into(room.source());
        clock.write(SampleWeek.END.minus(Duration.ofHours(12)));
        room.clock.set(clock.read());
        news = new OwedNews(room, clock);
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @Test
    void eachIsToldOnceWhatIsOwedWhateverTheMomentsOfDeath() throws Exception {
        System.out.println("desks die by -Dbellwether.deaths=" + SEED);
        Subscription instant = subscribe("ada", ALL, rhythm(true, Optional.empty(), Optional.empty(), false));
        Subscription quiet = subscribe(
                "bob", ALL, rhythm(true, Optional.empty(), Optional.of(QuietHours.parse("22:00-06:00")), false));
        Subscription daily = subscribe("cleo", ALL, rhythm(false, DAILY, Optional.empty(), false));
        Subscription search = subscribe(
                "dora", Interest.in(new SavedSearch("q=zebra")), rhythm(false, DAILY, Optional.empty(), false));
        Subscription weekly = subscribe("eve", ALL, rhythm(false, Optional.empty(), Optional.empty(), true));
        Subscription everything = subscribe("fay", ALL, rhythm(true, DAILY, Optional.empty(), true));

        mornings(
                LastMoment.A_WEEK_IS_REPORTED,
                LastMoment.A_MESSAGE_IS_PUT,
                LastMoment.A_MESSAGE_HAS_ARRIVED,
                LastMoment.A_SEARCH_IS_NOTED,
                LastMoment.A_SEARCH_IS_LOOKED_AT,
                LastMoment.A_DIGEST_IS_TOLD,
                LastMoment.A_MESSAGE_IS_PUT,
                LastMoment.THE_FIRST_ROWS_ARE_THERE,
                LastMoment.A_DIGEST_IS_TOLD);
        days(
                LastMoment.UPDATES_ARE_NOTED,
                LastMoment.A_MESSAGE_IS_PUT,
                LastMoment.UPDATES_ARE_REMOVED,
                LastMoment.THE_FIRST_ROWS_ARE_THERE,
                LastMoment.MESSAGES_ARE_TAKEN,
                LastMoment.A_MESSAGE_HAS_ARRIVED,
                LastMoment.A_MESSAGE_IS_MARKED);
        for (int chance = 0; chance < BY_CHANCE; chance++) {
            if (chance % 2 == 0) {
                toMorning();
            }
            live(Optional.empty());
        }
        finish();

        ToldMessages told = ToldMessages.in(room);
        assertThat(missed).as("moments that never came, seed %d", SEED).hasSizeLessThan(TOO_MANY);
        for (Subscription one : List.of(instant, quiet, everything)) {
            assertThat(told.updates(one))
                    .as("told at once to %s, seed %d", one.recipient().shown(), SEED)
                    .containsExactlyInAnyOrderElementsOf(news.updates());
        }
        for (Subscription one : List.of(daily, everything)) {
            assertThat(told.digested(one, room))
                    .as("told by digests to %s, seed %d", one.recipient().shown(), SEED)
                    .containsExactlyInAnyOrderElementsOf(news.updates());
        }
        assertThat(told.foundCount(search))
                .as("found, seed %d", SEED)
                .isEqualTo(news.zebras().size());
        assertThat(told.found(search))
                .as("listed, seed %d", SEED)
                .doesNotHaveDuplicates()
                .isSubsetOf(news.zebras());
        assertThat(told.weeks(weekly)).as("seed %d", SEED).containsOnlyOnce("2026-W03");
        assertThat(told.weeks(everything)).as("seed %d", SEED).containsOnlyOnce("2026-W03");
        checkMails(told);
    }

    private void mornings(LastMoment... moments) throws Exception {
        for (LastMoment moment : moments) {
            toMorning();
            live(Optional.of(moment));
        }
    }

    private void days(LastMoment... moments) throws Exception {
        for (LastMoment moment : moments) {
            live(Optional.of(moment));
        }
    }

    /** Digests and weekly reports are due soon; where some are late, they are now. */
    private static void toMorning() {
        ZonedDateTime now = clock.read().atZone(ZONE);
        LocalTime eve = MORNING.minusMinutes(10);
        if (now.toLocalTime().isBefore(eve)) {
            clock.write(now.with(eve).toInstant());
        } else if (now.toLocalTime().isAfter(MORNING.plusHours(1))) {
            clock.write(now.plusDays(1).with(eve).toInstant());
        }
    }

    /** The life of a desk: news comes before it and during it. */
    private void live(Optional<LastMoment> moment) throws Exception {
        news.bring();
        MortalDesk desk = MortalDesk.begin(room, clock);
        try {
            news.bring();
            if (moment.isPresent()) {
                await(moment.get());
            } else {
                Thread.sleep(random.nextInt(LATEST));
            }
        } finally {
            desk.kill();
        }
        deaths++;
        Map<String, Long> mails = mails();
        for (ToldMessages.Row row : ToldMessages.in(room).rows()) {
            if (row.state().equals("sent")) {
                sent.putIfAbsent(
                        row.message().id(), mails.getOrDefault(row.message().identity(), 0L));
            }
        }
    }

    private void await(LastMoment moment) throws InterruptedException {
        Instant until = Instant.now().plus(LONGEST);
        while (!moment.isNow(room)) {
            if (Instant.now().isAfter(until)) {
                missed.add(moment);
                return;
            }
            Thread.sleep(1);
        }
    }

    /** The last desk lives for as long as the latest digest may take. */
    private static void finish() throws Exception {
        room.clock.set(clock.read());
        Instant end = room.clock.instant().plus(Duration.ofHours(30));
        while (room.clock.instant().isBefore(end)) {
            room.clock.move(Duration.ofMinutes(30));
            clock.write(room.clock.instant());
            room.work();
        }
    }

    /** Each message arrived, and only what was on its way when a desk died arrived twice. */
    private void checkMails(ToldMessages told) throws Exception {
        Map<String, Long> mails = mails();
        List<ToldMessages.Row> due = told.rows().stream()
                .filter(row -> row.message().kind() != MessageKind.WEEKLY
                        || row.message().key().endsWith("2026-W03"))
                .toList();
        assertThat(due).as("seed %d", SEED).extracting(ToldMessages.Row::state).containsOnly("sent");
        for (ToldMessages.Row row : due) {
            OutboxMessage message = row.message();
            assertThat(mails.getOrDefault(message.identity(), 0L))
                    .as("mails of %s, seed %d", message, SEED)
                    .isBetween(1L, (long) message.attempt())
                    .isEqualTo(sent.getOrDefault(message.id(), mails.getOrDefault(message.identity(), 0L)));
        }
        assertThat(mails.keySet())
                .as("mails of no message, seed %d", SEED)
                .isSubsetOf(told.rows().stream()
                        .map(row -> row.message().identity())
                        .toList());
        long twice = mails.values().stream().mapToLong(count -> count - 1).sum();
        assertThat(twice).as("mails that came again, seed %d", SEED).isLessThanOrEqualTo(6L * deaths);
        System.out.println("%d deaths, %d updates and %d articles owed, %d messages, %d mails, of which again %d"
                .formatted(
                        deaths,
                        news.updates().size(),
                        news.zebras().size(),
                        told.rows().size(),
                        room.arrived().size(),
                        twice));
    }

    /** How many mails came of each message. */
    private static Map<String, Long> mails() throws MessagingException {
        List<String> identities = new ArrayList<>();
        for (MimeMessage mail : room.arrived()) {
            String id = mail.getMessageID();
            identities.add(id.substring(1, id.indexOf('@')));
        }
        return identities.stream().collect(groupingBy(identity -> identity, counting()));
    }

    private static Subscription subscribe(String name, Interest interest, Rhythm rhythm) {
        return room.subscribe(name + "@example.org", interest, rhythm);
    }

    private static Rhythm rhythm(boolean instant, Optional<Digest> digest, Optional<QuietHours> quiet, boolean weekly) {
        return new Rhythm(instant, digest, quiet, ZONE, 3, weekly ? Optional.of(MORNING) : Optional.empty());
    }
}
