package io.bellwether.desk.receipt;

/** Where a matched term comes from. */
public sealed interface Origin {

    /**
     * The briefing says it.
     *
     * @param section heading under which it stands
     * @param sentence the briefing's sentence; empty when the profile does not keep it
     */
    record Briefing(String section, String sentence) implements Origin {}

    /** Another name for the theme, which the briefing does not say: an alias, or a term an analyst added. */
    record Added() implements Origin {}

    /** The store does not have that version of the profile, or that version does not have the term. */
    record Unknown() implements Origin {}
}
