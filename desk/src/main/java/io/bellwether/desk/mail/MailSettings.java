package io.bellwether.desk.mail;

import io.bellwether.article.stage.StageException;
import io.bellwether.desk.subscription.MailAddress;

/**
 * How mail is sent.
 *
 * @param from address that it comes from, and that errors go back to
 */
public record MailSettings(MailWay way, String from) {

    /** What messages say they are from. */
    static final String NAME = "Bellwether";

    /**
     * Checks the address.
     *
     * @throws StageException when it is none
     */
    public MailSettings {
        if (!MailAddress.isOne(from)) {
            throw new StageException(
                    "mail comes from “%s”, which is no e-mail address: set MAIL_FROM or --mail-from to one such as bellwether@example.org"
                            .formatted(from.length() > 100 ? from.substring(0, 100) + "…" : from));
        }
    }

    /** The domain of the address that mail comes from. */
    String domain() {
        return from.substring(from.lastIndexOf('@') + 1);
    }
}
