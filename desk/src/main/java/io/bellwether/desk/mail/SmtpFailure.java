package io.bellwether.desk.mail;

import io.bellwether.desk.outbox.Delivery;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/**
 * What a failed attempt means: a 5yz reply about recipient or message is final (RFC 5321, section 4.2.1); one about login or
 * sender is about our settings, which a person can mend while messages wait; one about policy (status 5.7, RFC 3463, section 3.8) may be
 * either, and is tried a few times more. Pure.
 */
final class SmtpFailure {

    private static final Pattern POLICY = Pattern.compile("(?s)\\s*5[0-9]{2}[ -]5\\.7\\..*");
    private static final int NEEDS_LOGIN = 530;
    private static final int PERMANENT = 500;
    private static final int LONGEST = 300;

    private SmtpFailure() {}

    static Delivery delivery(MessagingException failed, SmtpSettings settings) {
        Delivery told =
                new Delivery.Deferred(settings + ": " + text(failed), "check that it runs and that SMTP_URL names it");
        for (@Nullable Exception part = failed; part != null; part = next(part)) {
            switch (part) {
                case AuthenticationFailedException refused -> {
                    return new Delivery.Deferred(
                            settings + " refuses the login: " + text(refused), "check user and password in SMTP_URL");
                }
                case SMTPSenderFailedException sender -> {
                    return new Delivery.Deferred(
                            settings + " refuses the sender: " + text(sender), "check MAIL_FROM and what it may send");
                }
                case SMTPAddressFailedException address -> told = reply(address.getReturnCode(), address, settings);
                case SMTPSendFailedException whole
                when whole.getReturnCode() > 0 -> told = reply(whole.getReturnCode(), whole, settings);
                default -> {}
            }
        }
        return told;
    }

    private static Delivery reply(int code, Exception reply, SmtpSettings settings) {
        String text = text(reply);
        String reason = settings + ": " + text;
        if (code < PERMANENT || code == NEEDS_LOGIN) {
            return new Delivery.Deferred(reason, "see what the mail server wants");
        }
        return POLICY.matcher(text).matches()
                ? new Delivery.Unwelcome(reason, "see what the mail server wants, then bellwether outbox retry")
                : new Delivery.Refused(reason);
    }

    private static @Nullable Exception next(Exception part) {
        return part instanceof MessagingException messaging ? messaging.getNextException() : null;
    }

    /** One line; servers may say anything. */
    private static String text(Exception failed) {
        String text = HeaderText.of(String.valueOf(failed.getMessage()));
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
