package io.bellwether.desk.profile;

import java.time.Instant;
import java.util.Optional;

/**
 * A version that was published.
 *
 * @param when it was published
 * @param who from the desk; its text is empty where the desk asks nobody for a name; none for what a command published
 * @param former version before it, where the desk knows
 * @param stored whether the store has its document
 */
public record Publication(
        String version, Instant when, Optional<String> who, Optional<String> former, boolean stored) {}
