package io.bellwether.desk.report.document;

/** A run of text. Texts are plain: each format escapes what it must. */
public sealed interface Inline {

    /** The words. */
    String text();

    /** The report's own words. */
    record Text(String text) implements Inline {}

    /** Words from outside, in whatever script: they must not disturb what stands beside them. */
    record Quoted(String text) implements Inline {}

    /**
     * Words that lead to what they tell of.
     *
     * @param href an absolute address, or one on the desk itself
     */
    record Link(String text, String href) implements Inline {}
}
