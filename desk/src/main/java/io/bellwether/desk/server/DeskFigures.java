package io.bellwether.desk.server;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.function.Supplier;

/**
 * Where the desk counts, and what {@code GET /metrics} answers.
 *
 * @param registry the desk adds its figures to it
 * @param text all figures of the process, in the text that Prometheus reads
 */
public record DeskFigures(MeterRegistry registry, Supplier<String> text) {

    /** A desk whose figures nobody wants. */
    static DeskFigures none() {
        return new DeskFigures(new SimpleMeterRegistry(), () -> "");
    }
}
