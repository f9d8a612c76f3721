package io.bellwether.desk.profile;

/**
 * Why an edit is not taken.
 *
 * @param field the form's field that is to be mended
 * @param reason what is wrong and what is allowed, in words
 */
public record Fault(String field, String reason) {}
