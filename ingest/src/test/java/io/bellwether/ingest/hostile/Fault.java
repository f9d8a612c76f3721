package io.bellwether.ingest.hostile;

import io.bellwether.article.coverage.Outcome;
import io.bellwether.ingest.fetch.TestFetch.Names;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One way to fail a reader.
 *
 * @param name kind and case, unlike any other
 * @param expected how such a poll may end
 * @param behaviour what the feed's server does meanwhile
 * @param names what the name service says meanwhile; null for the truth
 * @param secure whether the feed is read over TLS, the fault included
 * @param deadline of the exchange
 */
record Fault(
        String name,
        Set<Outcome> expected,
        Behaviour behaviour,
        @Nullable Names names,
        boolean secure,
        Duration deadline) {

    /** For those who keep others waiting, so that tests need not. */
    static final Duration HURRIED = Duration.ofSeconds(3);
    /** As ingest has it: reading a document is work, and this machine may be busy. */
    static final Duration USUAL = Duration.ofSeconds(20);

    static Fault failing(String name, Behaviour behaviour) {
        return ending(name, Outcome.FAILED, behaviour);
    }

    static Fault ending(String name, Outcome expected, Behaviour behaviour) {
        return new Fault(name, Set.of(expected), behaviour, null, false, HURRIED);
    }

    /** Where a reader may refuse or make do. */
    static Fault either(String name, Behaviour behaviour) {
        return new Fault(name, Set.of(Outcome.FAILED, Outcome.FETCHED), behaviour, null, false, HURRIED);
    }

    Fault overTls() {
        return new Fault(name, expected, behaviour, names, true, deadline);
    }

    Fault naming(Names other) {
        return new Fault(name, expected, behaviour, other, secure, deadline);
    }

    Fault patiently() {
        return new Fault(name, expected, behaviour, names, secure, USUAL);
    }
}
