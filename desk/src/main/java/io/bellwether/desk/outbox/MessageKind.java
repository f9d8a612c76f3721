package io.bellwether.desk.outbox;

/** What a message is about; the texts are those of column {@code kind}. */
public enum MessageKind {
    /** What is new of one story, for all its themes. */
    STORY("story"),
    /** Several stories that waited: for the end of quiet hours, of a downtime, or over the limit. */
    ROLL_UP("roll-up"),
    /** What the alerts of a day said. */
    DIGEST("digest"),
    /** Articles newly stored that fit a search. */
    SEARCH("search"),
    /** The report of a week. */
    WEEKLY("weekly");

    private final String text;

    MessageKind(String text) {
        this.text = text;
    }

    /** The text as stored. */
    public String text() {
        return text;
    }

    static MessageKind of(String text) {
        for (MessageKind kind : values()) {
            if (kind.text.equals(text)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no kind of message is called " + text);
    }
}
