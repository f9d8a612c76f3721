package io.bellwether.ingest.fetch;

/** What the client calls itself, so that publishers can tell us from others and reach the operator. */
public final class UserAgent {

    /** The name that robots.txt may address. */
    public static final String PRODUCT = "Bellwether";

    /** What a contact may be, for messages. */
    public static final String CONTACT = "printable ASCII without parentheses";

    private UserAgent() {}

    /** Whether the header can hold this contact. */
    public static boolean canName(String contact) {
        return contact.chars().allMatch(c -> c >= ' ' && c < 0x7F && c != '(' && c != ')');
    }

    /**
     * The User-Agent header.
     *
     * @param contact address or e-mail of the operator; empty for none
     */
    public static String naming(String contact) {
        return PRODUCT + "/0.1 (news monitor" + (contact.isBlank() ? ")" : "; +" + contact.strip() + ")");
    }
}
