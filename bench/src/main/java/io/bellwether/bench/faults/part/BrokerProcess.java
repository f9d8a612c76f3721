package io.bellwether.bench.faults.part;

import io.bellwether.app.process.Lifetime;
import io.bellwether.embedded.kafka.EmbeddedKafka;
import java.nio.file.Path;

/** A Kafka broker alone in its process. */
public final class BrokerProcess {

    private BrokerProcess() {}

    /** Runs it on a directory and a port until the process is asked to end. */
    public static void main(String[] arguments) throws InterruptedException {
        Lifetime.closeAtEnd(EmbeddedKafka.start(Path.of(arguments[0]), Integer.parseInt(arguments[1])));
        Lifetime.untilAsked();
    }
}
