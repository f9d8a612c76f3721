package io.bellwether.classify.profile;

/** How common words are in ordinary news, by the counts that come with the program. */
public final class OrdinaryNews {

    private OrdinaryNews() {}

    /**
     * Share of articles that hold a word, above 0 also for one never seen.
     *
     * @param form as {@link io.bellwether.classify.language.Word#form()}
     */
    public static double share(String form) {
        return Background.bundled().share(form);
    }
}
