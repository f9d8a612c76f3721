package io.bellwether.desk.access;

import java.util.Locale;

/**
 * Something that was done.
 *
 * @param who name of the account, or as typed when a login failed; empty where nobody is asked for a name
 * @param address it came from; empty for a command on the machine
 * @param subject what it was done to, in words; never a secret
 */
public record AuditEntry(String who, String address, Action action, String subject) {

    private static final int LONGEST = 300;

    /** Keeps what strangers type short and in one line. */
    public AuditEntry {
        who = line(who);
        subject = line(subject);
    }

    private static String line(String text) {
        String line = text.replaceAll("\\p{Cntrl}+", " ");
        if (line.length() <= LONGEST) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return line.substring(0, end) + "…";
    }

    /** What can be done. */
    public enum Action {
        /** A browser logged in. */
        LOGIN,
        /** Name or password were wrong, or it was tried too often. */
        LOGIN_FAILED,
        /** A browser logged out. */
        LOGOUT,
        /** A theme on an article was marked, or a mark taken back. */
        MARK,
        /** A feed, or a list of feeds, is to be followed. */
        FEED_FOLLOWED,
        /** A feed is to be left alone. */
        FEED_MUTED,
        /** A feed is to be forgotten. */
        FEED_REMOVED,
        /** The draft of the profile was changed. */
        PROFILE_EDIT,
        /** The draft of the profile was published. */
        PROFILE_PUBLISH,
        /** The draft of the profile was discarded. */
        PROFILE_DISCARD,
        /** A subscription was begun. */
        SUBSCRIPTION_ADDED,
        /** A subscription was changed. */
        SUBSCRIPTION_CHANGED,
        /** A subscription was ended. */
        SUBSCRIPTION_ENDED,
        /** A message was to be tried again. */
        MESSAGE_RETRIED,
        /** An account was added. */
        ACCOUNT_ADDED,
        /** An account was removed. */
        ACCOUNT_REMOVED,
        /** A token was made. */
        TOKEN_ADDED;

        /** As the store and people write it. */
        public String text() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
