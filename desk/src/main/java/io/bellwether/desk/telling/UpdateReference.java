package io.bellwether.desk.telling;

/**
 * Which update of which alert.
 *
 * @param position in the alert's list, from 0
 */
public record UpdateReference(String story, String theme, int position) {}
