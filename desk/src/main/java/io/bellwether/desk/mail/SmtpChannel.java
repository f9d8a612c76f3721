package io.bellwether.desk.mail;

import io.bellwether.desk.outbox.Channel;
import io.bellwether.desk.outbox.Delivery;
import io.bellwether.desk.outbox.Outgoing;
import io.bellwether.desk.telling.DeskLinks;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends mail, a connection for each message. Thread-safe. */
public final class SmtpChannel implements Channel {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpChannel.class);

    private final SmtpSettings settings;
    private final Session session;
    private final MailWriting writing;

    /** A way over that server; nothing is asked of it yet. */
    public SmtpChannel(SmtpSettings server, MailSettings settings, DeskLinks links) {
        this.settings = server;
        this.session = MailServer.session(server, settings.from());
        this.writing = new MailWriting(settings, links);
    }

    @Override
    public Delivery deliver(Outgoing outgoing) {
        try {
            MimeMessage mail = writing.write(session, outgoing);
            send(mail);
            return new Delivery.Accepted();
        } catch (MessagingException failed) {
            return SmtpFailure.delivery(failed, settings);
        }
    }

    private void send(MimeMessage mail) throws MessagingException {
        Transport transport = session.getTransport("smtp");
        try {
            connect(transport, settings);
            transport.sendMessage(mail, mail.getAllRecipients());
        } finally {
            close(transport);
        }
    }

    static void connect(Transport transport, SmtpSettings settings) throws MessagingException {
        if (settings.login().isPresent()) {
            SmtpSettings.Login login = settings.login().get();
            transport.connect(login.user(), login.password());
        } else {
            transport.connect();
        }
    }

    private static void close(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException rude) {
            LOG.debug("a mail server ended without a farewell: {}", rude.toString());
        }
    }
}
