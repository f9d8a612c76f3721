package io.bellwether.desk.page;

import java.util.List;

/**
 * The draft: what it changes, what that would have meant, and what to do with it.
 *
 * @param revision of the draft, for the forms
 * @param conflict whether another version than its base is in force
 * @param changes against the version in force
 * @param offer whether it can be published and previewed, and by whom
 */
record DraftPage(
        String version,
        String base,
        String inForce,
        long revision,
        List<String> facts,
        boolean conflict,
        List<DiffGroup> changes,
        PreviewPanel preview,
        Offer offer) {

    DraftPage {
        facts = List.copyOf(facts);
        changes = List.copyOf(changes);
    }

    /** What the reader can do. */
    enum Offer {
        /** Everything. */
        OPEN,
        /** Read: they are no editor. */
        READER,
        /** Everything but what needs Kafka. */
        OFF
    }
}
