package io.bellwether.desk.profile;

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
     * Another version came into force since the draft was begun.
     *
     * @param version it
     */
    record Conflict(String version) implements PublishOutcome {}

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
