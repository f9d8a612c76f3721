package io.bellwether.bench.feeds;

/** What became of one test file. */
sealed interface Verdict {

    /**
     * It came out as expected.
     *
     * @param empty whether nothing but absence was expected, such as text of which sanitizing leaves none
     */
    record Passed(boolean empty) implements Verdict {}

    /**
     * It did not.
     *
     * @param cause short, the same for like failures
     * @param detail what was expected and what came
     */
    record Failed(String cause, String detail) implements Verdict {}

    /**
     * It expects nothing that our reading tells of.
     *
     * @param asked what it expects
     */
    record Untranslatable(String asked) implements Verdict {}
}
