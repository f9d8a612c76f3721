package io.bellwether.app.console;

import java.io.Console;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * One line that tells how far the work is: rewritten in place on a terminal, else a new line now and then, and only when it changed. Not
 * thread-safe.
 */
public final class ProgressLine {

    private static final Duration BETWEEN_LINES = Duration.ofSeconds(5);

    private final PrintStream out;
    private final boolean terminal;
    private final InstantSource clock;
    private String shown = "";
    private Instant next = Instant.MIN;

    /** A line on a stream; {@code terminal} tells whether it can be rewritten. */
    public ProgressLine(PrintStream out, boolean terminal, InstantSource clock) {
        this.out = out;
        this.terminal = terminal;
        this.clock = clock;
    }

    /** A line on standard error. */
    @SuppressWarnings("SystemConsoleNull") // JDK 25 brought the null back (JDK-8351435)
    public static ProgressLine onStandardError() {
        Console console = System.console();
        return new ProgressLine(System.err, console != null && console.isTerminal(), InstantSource.system());
    }

    /** Shows the text, now or with the next line that is due. */
    public void show(String text) {
        if (text.equals(shown)) {
            return;
        }
        if (terminal) {
            out.print("\r\033[K" + text);
            out.flush();
            shown = text;
        } else if (!clock.instant().isBefore(next)) {
            out.println(text);
            shown = text;
            next = clock.instant().plus(BETWEEN_LINES);
        }
    }

    /** Ends the line, so that what follows stands on its own. */
    public void end() {
        if (terminal && !shown.isEmpty()) {
            out.println();
        }
        shown = "";
    }
}
