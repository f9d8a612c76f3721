package io.bellwether.desk.outbox;

import io.bellwether.sink.store.StoreAddress;
import io.bellwether.sink.store.StoreConnection;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** A desk in a process of its own that dies, as by kill -9, right after the mail server has taken a message. */
final class KilledDesk {

    static final int EXIT = 137;

    private KilledDesk() {}

    /** The process's exit code. */
    static int run(Mailroom room, Instant now) throws IOException, InterruptedException {
        Process process = ChildJava.of(
                        KilledDesk.class,
                        "killed-desk.log",
                        room.databaseUrl(),
                        Integer.toString(room.smtpPort()),
                        now.toString())
                .start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        return process.waitFor();
    }

    /** Sends, and ends without a trace of it in the store. */
    public static void main(String[] arguments) throws Exception {
        try (StoreConnection store = StoreConnection.open(StoreAddress.of(arguments[0]), "bellwether-desk")) {
            Channel mail = Mailroom.smtpAt(Integer.parseInt(arguments[1]));
            Channel deadly = outgoing -> {
                mail.deliver(outgoing);
                Runtime.getRuntime().halt(EXIT);
                throw new AssertionError("dead already");
            };
            Sending sending = Mailroom.sending(store.dataSource(), deadly, new SetClock(Instant.parse(arguments[2])));
            sending.round();
            sending.await(Duration.ofMinutes(1));
        }
    }
}
