package io.bellwether.ingest.robots;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What robots.txt says of one page. */
public sealed interface RobotsVerdict {

    /**
     * The page may be read.
     *
     * @param crawlDelay time the site asks for between two requests, at most a minute; null when it does not say
     */
    record Allowed(@Nullable Duration crawlDelay) implements RobotsVerdict {}

    /**
     * The page may not be read, now or ever.
     *
     * @param reason one line for people
     * @param passing whether that is because robots.txt could not be had, so that it may be another time
     */
    record Refused(String reason, boolean passing) implements RobotsVerdict {

        /** A refusal by the rules themselves. */
        public Refused(String reason) {
            this(reason, false);
        }
    }
}
