package io.bellwether.ingest.page;

import java.time.Duration;

/**
 * How pages are asked, and asked again.
 *
 * @param spacing between two pages of one host
 * @param again after the first refusal that passes; doubled with each further one
 * @param most from the first asking to the last
 */
record Patience(Duration spacing, Duration again, Duration most) {

    /** As publishers may expect. */
    static final Patience USUAL = new Patience(Duration.ofSeconds(2), Duration.ofMinutes(5), Duration.ofHours(24));
}
