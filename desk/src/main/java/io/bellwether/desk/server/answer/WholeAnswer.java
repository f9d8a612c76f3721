package io.bellwether.desk.server.answer;

import io.bellwether.article.topic.TopicJson;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Answers with everything there is, as it is read; few at once, for each holds a connection for as long as its reader takes. Thread-safe. */
public final class WholeAnswer {

    /** Content type of a JSON value a line. */
    public static final String JSON_LINES = "application/x-ndjson; charset=utf-8";

    private static final int AT_ONCE = 2;
    /** How long one waits for those before. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** How long one may take to read it all: the connection it holds is others' too. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private static final int BUFFER = 1 << 16;

    private final InstantSource clock = InstantSource.system();
    private final Semaphore readers = new Semaphore(AT_ONCE);

    /**
     * Answers with what {@code content} writes; a request for the head alone with nothing.
     *
     * @throws Problem.Thrown with status 503 when others take as many whole answers as there may be at once, and for long
     */
    public void write(Context context, String type, Consumer<Lines> content) {
        context.contentType(type);
        if (context.method().equals(HandlerType.HEAD)) {
            return;
        }
        if (!waitForOthers()) {
            throw new Problem(
                            503, AT_ONCE + " readers take everything there is already", "try again when one has ended")
                    .thrown();
        }
        try {
            OutputStream output = new BufferedOutputStream(context.outputStream(), BUFFER);
            content.accept(new Lines(output, clock, clock.instant().plus(LONGEST)));
            output.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException("the reader has gone", gone);
        } finally {
            readers.release();
        }
    }

    private boolean waitForOthers() {
        try {
            return readers.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Where the lines go, until that time. */
    public record Lines(OutputStream output, InstantSource clock, Instant until) {

        /** Writes one value as a line of JSON. */
        public void json(Object value) {
            write(TopicJson.mapper().writeValueAsBytes(value), "\n");
        }

        /** Writes a line of text with the end that it has. */
        public void text(String line) {
            write(line.getBytes(StandardCharsets.UTF_8), "");
        }

        private void write(byte[] line, String end) {
            if (clock.instant().isAfter(until)) {
                throw new UncheckedIOException("the reader is too slow", new IOException("not read within " + LONGEST));
            }
            try {
                output.write(line);
                output.write(end.getBytes(StandardCharsets.US_ASCII));
            } catch (IOException gone) {
                throw new UncheckedIOException("the reader has gone", gone);
            }
        }
    }
}
