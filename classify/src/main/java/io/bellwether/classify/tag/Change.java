package io.bellwether.classify.tag;

/** Something that an article might have had, to see what would have tipped it. */
public sealed interface Change {

    /** The sentence that says most for the theme stands in the title. */
    record StrongestInTitle() implements Change {}

    /**
     * One more sentence of the text says a concept as surely as can be.
     *
     * @param title the concept's
     */
    record OneMoreWording(String title) implements Change {}

    /** One more sentence of the text says a term. */
    record OneMoreTerm(String term) implements Change {}

    /** The words that the theme requires nearby stand in the title. */
    record ContextInTitle() implements Change {}

    /** All the others together. */
    record Together() implements Change {}
}
