package io.bellwether.classify.alert;

/** As what an article joins its story. */
enum Joining {
    /** The story has it already: its text or its tags were edited. */
    EDIT,
    /** It reports no event of its own. */
    GUARDED,
    /** It prints what another wrote, or the story can tell no more. */
    COPY,
    /** Another text of a publisher that counts already. */
    FURTHER_TEXT,
    /** A publisher that did not count before, in words of its own. */
    NEW_SOURCE;

    static Joining of(StoryAlerts story, StoryMember member) {
        if (member.article().guard() != null) {
            return GUARDED;
        }
        boolean known = story.article(member.article().id())
                .filter(one -> one.guard() == null)
                .isPresent();
        return known ? EDIT : story.sources().joining(member);
    }

    /** Whether an alert may speak because of it. */
    boolean mayUpdate() {
        return this == FURTHER_TEXT || this == NEW_SOURCE;
    }
}
