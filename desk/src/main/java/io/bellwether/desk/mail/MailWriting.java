package io.bellwether.desk.mail;

import io.bellwether.article.alert.Severity;
import io.bellwether.desk.outbox.OutboxMessage;
import io.bellwether.desk.outbox.Outgoing;
import io.bellwether.desk.report.format.ReportRendering;
import io.bellwether.desk.report.format.WeeklyFormat;
import io.bellwether.desk.telling.DeskLinks;
import io.bellwether.desk.telling.Telling;
import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;

/** Writes messages as mail: text and HTML, and the headers by which mail readers thread, file and unsubscribe. Thread-safe. */
final class MailWriting {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final MailSettings settings;
    private final DeskLinks links;
    private final MailBodies bodies = new MailBodies();
    private final ReportRendering reports = new ReportRendering();

    MailWriting(MailSettings settings, DeskLinks links) {
        this.settings = settings;
        this.links = links;
    }

    /** The message; of the same one the same, as long as what it tells has not changed. */
    MimeMessage write(Session session, Outgoing outgoing) throws MessagingException {
        OutboxMessage message = outgoing.message();
        String id = MessageId.of(message, settings.domain());
        MimeMessage mail = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", id);
            }
        };
        mail.setFrom(sender());
        mail.setRecipient(
                Message.RecipientType.TO,
                new InternetAddress(outgoing.to().recipient().address(), true));
        mail.setSubject(HeaderText.of(message.subject()), UTF_8);
        mail.setSentDate(Date.from(message.created()));
        if (message.answers()) {
            String first = MessageId.ofThread(message, settings.domain());
            mail.setHeader("In-Reply-To", first);
            mail.setHeader("References", first);
        }
        addListHeaders(mail, outgoing);
        mail.setContent(content(outgoing));
        mail.saveChanges();
        return mail;
    }

    private InternetAddress sender() throws MessagingException {
        try {
            return new InternetAddress(settings.from(), MailSettings.NAME, UTF_8);
        } catch (UnsupportedEncodingException missing) {
            throw new MessagingException("every Java has UTF-8", missing);
        }
    }

    /** RFC 2919, 2369, 8058 and 3834. One-click wants an https link; a desk without shows its page only. */
    private void addListHeaders(MimeMessage mail, Outgoing outgoing) throws MessagingException {
        mail.setHeader("List-Id", "%s alerts <alerts.%s>".formatted(MailSettings.NAME, settings.domain()));
        mail.setHeader("List-Unsubscribe", "<" + links.unsubscribe(outgoing.to()) + ">");
        if (links.areEncrypted()) {
            mail.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        mail.setHeader("Auto-Submitted", "auto-generated");
        if (outgoing.telling() instanceof Telling.OfStory(var story) && story.severity() == Severity.HIGH) {
            mail.setHeader("Importance", "high");
        }
    }

    private MimeMultipart content(Outgoing outgoing) throws MessagingException {
        if (!(outgoing.telling() instanceof Telling.OfWeek(var report))) {
            return alternative(outgoing);
        }
        MimeBodyPart words = new MimeBodyPart();
        words.setContent(alternative(outgoing));
        MimeBodyPart paper = new MimeBodyPart();
        byte[] pdf = reports.render(report, WeeklyFormat.PDF, WeekView.linksOf(links));
        paper.setDataHandler(new DataHandler(new ByteArrayDataSource(pdf, WeeklyFormat.PDF.type())));
        paper.setFileName("bellwether-%s.pdf".formatted(report.period().week()));
        return new MimeMultipart("mixed", words, paper);
    }

    private MimeMultipart alternative(Outgoing outgoing) throws MessagingException {
        MailBodies.Bodies written = bodies.write(outgoing, links);
        MimeBodyPart text = new MimeBodyPart();
        text.setText(written.text(), UTF_8);
        MimeBodyPart html = new MimeBodyPart();
        html.setText(written.html(), UTF_8, "html");
        return new MimeMultipart("alternative", text, html);
    }
}
