package io.bellwether.classify.briefing;

/** Says why a file gives no text and what to do; the message goes on where {@code briefing FILE} ends, in one line. */
final class UnreadableBriefing extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadableBriefing(String why) {
        super(why);
    }

    UnreadableBriefing(String why, Throwable cause) {
        super(why, cause);
    }

    /** A library's message in one short line. */
    static String reason(Throwable thrown) {
        String message = thrown.getMessage();
        String text = message == null ? thrown.getClass().getSimpleName() : message.replaceAll("\\s+", " ");
        return text.length() > 120 ? text.substring(0, 120) + "…" : text;
    }
}
