package io.bellwether.desk.mail;

import io.bellwether.article.stage.Health;
import io.bellwether.desk.outbox.Delivery;
import jakarta.mail.MessagingException;
import jakarta.mail.Transport;

/** Goes as far with a mail server as one can without sending anything: greeting, TLS, login, farewell. */
public final class MailGreeting {

    /** Never goes out: no message is begun. */
    private static final String FROM = "bellwether@localhost";

    private MailGreeting() {}

    /** Whether the server would take mail from us; takes as long as it does, a minute or so at most. */
    public static Health exchange(SmtpSettings settings) {
        try (Transport transport = MailServer.session(settings, FROM).getTransport("smtp")) {
            SmtpChannel.connect(transport, settings);
            return new Health.Up(settings + " takes us" + (settings.login().isPresent() ? ", with the login" : ""));
        } catch (MessagingException failed) {
            return switch (SmtpFailure.delivery(failed, settings)) {
                case Delivery.Deferred(String reason, String remedy) -> new Health.Down(reason, remedy);
                case Delivery.Refused(String reason) -> new Health.Down(reason, "see what the mail server wants");
                case Delivery.Unwelcome(String reason, String remedy) -> new Health.Down(reason, remedy);
                case Delivery.Accepted _, Delivery.Written _ -> new Health.Up(settings.toString());
            };
        }
    }
}
