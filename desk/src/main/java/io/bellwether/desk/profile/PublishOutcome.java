package io.bellwether.desk.profile;

import java.util.Optional;

/** What became of a wish to publish the draft. */
public sealed interface PublishOutcome {

    /**
     * Topic profiles has it.
     *
     * @param version that is in force now
     * @param former the one before
     */
    record Published(String version, String former) implements PublishOutcome {}

    /** The draft is not what the editor saw: somebody changed, published or discarded it. */
    record Overtaken() implements PublishOutcome {}

    /**
     * Another version came into force since the draft was begun; the draft is kept.
     *
     * @param base version that the draft was to replace
     * @param version in force
     * @param who published it from a desk; its text is empty where that asks nobody for a name; none for what a command published
     */
    record Conflict(String base, String version, Optional<String> who) implements PublishOutcome {}

    /**
     * Another editor published the same draft a moment before.
     *
     * @param version in force
     * @param who published it; empty where the desk asks nobody for a name
     */
    record Already(String version, String who) implements PublishOutcome {}

    /** Others publish just now, and it takes long: nothing was done. */
    record Busy() implements PublishOutcome {}

    /** The draft is the version in force. */
    record Same() implements PublishOutcome {}

    /** This desk knows no Kafka to publish to. */
    record Off() implements PublishOutcome {}

    /**
     * Kafka did not take it; whether it has it all the same shows when it answers again, and to publish again does no harm.
     *
     * @param reason in words
     */
    record Failed(String reason) implements PublishOutcome {}
}
