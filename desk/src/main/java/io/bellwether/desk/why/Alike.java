package io.bellwether.desk.why;

import java.time.Instant;
import java.util.Optional;

/**
 * A stored article that tells the same, or under the same title.
 *
 * @param story id of its story; empty before it joined one
 */
public record Alike(String id, String title, String source, Instant time, Optional<String> story) {}
