package io.bellwether.desk.profile;

/** What became of a change to the draft. */
public enum SaveOutcome {
    /** The draft is as wished. */
    SAVED,
    /** Another editor changed or ended the draft meanwhile, or another profile came into force: nothing was done. */
    OVERTAKEN
}
