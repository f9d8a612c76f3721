package io.bellwether.desk.subscription;

import io.bellwether.article.stage.StageException;
import java.util.regex.Pattern;

/**
 * Which e-mail addresses are taken: a dot-atom local part and a domain name, in ASCII (RFC 5321, sections 4.1.2 and 4.5.3.1; quoted
 * local parts and address literals are valid there, and nobody's). Pure.
 */
public final class MailAddress {

    private static final int LONGEST = 254;
    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final Pattern FORM =
            Pattern.compile("(?=[^@]{1,64}@)" + ATOM + "(?:\\." + ATOM + ")*@" + LABEL + "(?:\\." + LABEL + ")*");

    private MailAddress() {}

    /** Whether the text is an address and nothing else. */
    public static boolean isOne(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches();
    }

    static void check(String address) {
        if (!isOne(address)) {
            throw new StageException("“%s” is no e-mail address: write it as name@example.org, without a display name"
                    .formatted(address.length() > LONGEST ? address.substring(0, LONGEST) + "…" : address));
        }
    }
}
