package io.bellwether.desk.outbox;

import static org.awaitility.Awaitility.await;

import io.bellwether.desk.subscription.ChannelName;
import io.bellwether.sink.store.StoreAddress;
import io.bellwether.sink.store.StoreConnection;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;

/** A desk in a process of its own that plans and sends until it is killed. Its clock moves only while nothing is on its way. */
final class MortalDesk {

    /** As PostgreSQL knows it. */
    static final String NAME = "bellwether-mortal";

    /** A property: set, desks plan without transactions, for who wants to see what that breaks. */
    private static final String UNBOUND = "bellwether.deaths.unbound";

    private static final Duration STEP = Duration.ofMinutes(10);

    private final Process process;
    private final Mailroom room;

    private MortalDesk(Process process, Mailroom room) {
        this.process = process;
        this.room = room;
    }

    /** Starts one and waits until it is about to plan. */
    static MortalDesk begin(Mailroom room, StoreClock clock) throws IOException {
        int before = clock.begun();
        Process process = ChildJava.of(
                        MortalDesk.class,
                        "mortal-desk.log",
                        room.databaseUrl(),
                        Integer.toString(room.smtpPort()),
                        Boolean.toString(Boolean.getBoolean(UNBOUND)))
                .start();
        await("a desk that begins, see target/mortal-desk.log")
                .dontCatchUncaughtExceptions()
                .pollInterval(Duration.ofMillis(5))
                .atMost(Duration.ofMinutes(1))
                .failFast("the desk ended by itself, see target/mortal-desk.log", () -> !process.isAlive())
                .until(() -> clock.begun() > before);
        return new MortalDesk(process, room);
    }

    /** Kills it as by kill -9, and waits until the store has noticed. The mail server's threads may complain of lost connections. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
        Jdbi store = Jdbi.create(room.source());
        await("the store notices that a desk is gone")
                .dontCatchUncaughtExceptions()
                .pollInterval(Duration.ofMillis(5))
                .atMost(Duration.ofMinutes(1))
                .until(() -> store.withHandle(handle -> handle.createQuery(
                                "select count(*) from pg_stat_activity where application_name = :name")
                        .bind("name", NAME)
                        .mapTo(Integer.class)
                        .one()
                        .equals(0)));
    }

    /** Plans and sends for ever. */
    public static void main(String[] arguments) throws Exception {
        try (StoreConnection store = StoreConnection.open(StoreAddress.of(arguments[0]), NAME)) {
            StoreClock time = new StoreClock(store.dataSource());
            SetClock clock = new SetClock(time.read());
            boolean unbound = Boolean.parseBoolean(arguments[2]);
            Planning planning =
                    Mailroom.planning(unbound ? UnboundSource.over(store.dataSource()) : store.dataSource(), clock);
            Channel mail = Mailroom.smtpAt(Integer.parseInt(arguments[1]));
            Sending sending = Mailroom.sending(store.dataSource(), mail, clock);
            time.begin();
            while (true) {
                planning.round(Set.of(ChannelName.MAIL));
                while (sending.round() > 0) {
                    Mailroom.assertIdle(sending);
                }
                clock.move(STEP);
                time.write(clock.instant());
            }
        }
    }
}
