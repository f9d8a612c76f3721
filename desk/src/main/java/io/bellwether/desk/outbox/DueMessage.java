package io.bellwether.desk.outbox;

import java.util.List;

/** A message to be put into the outbox. */
sealed interface DueMessage {

    /** One story. */
    record OfStory(StoryGroup group) implements DueMessage {}

    /**
     * Several stories.
     *
     * @param groups not empty, the loudest first
     */
    record RollUp(List<StoryGroup> groups) implements DueMessage {
        /** Copies the list. */
        public RollUp {
            groups = List.copyOf(groups);
        }
    }
}
