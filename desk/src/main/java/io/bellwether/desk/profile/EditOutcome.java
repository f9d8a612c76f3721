package io.bellwether.desk.profile;

import io.bellwether.article.profile.Profile;
import java.util.List;

/** What becomes of an edit. */
public sealed interface EditOutcome {

    /**
     * A profile that differs.
     *
     * @param profile with the version of its content
     */
    record Edited(Profile profile) implements EditOutcome {}

    /** It changes nothing. */
    record Unchanged() implements EditOutcome {}

    /**
     * Something in it is wrong.
     *
     * @param faults at least one, in the form's order
     */
    record Refused(List<Fault> faults) implements EditOutcome {

        /** Copies the list. */
        public Refused {
            faults = List.copyOf(faults);
        }
    }
}
