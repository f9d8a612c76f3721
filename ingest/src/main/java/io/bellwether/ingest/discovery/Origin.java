package io.bellwether.ingest.discovery;

/** How we came to an address that may be a feed; the surest first. */
public enum Origin {
    /** It is the one that was asked for. */
    GIVEN("the address itself"),
    /** The page's head says that it is a feed. */
    ANNOUNCED("announced by the page"),
    /** A link on the page looks like one. */
    LINKED("linked from the page"),
    /** Sites have feeds there. */
    GUESSED("at a usual place");

    private final String words;

    Origin(String words) {
        this.words = words;
    }

    /** In words, for people. */
    public String words() {
        return words;
    }
}
