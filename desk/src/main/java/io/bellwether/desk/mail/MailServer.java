package io.bellwether.desk.mail;

import jakarta.mail.Session;
import java.time.Duration;
import java.util.Properties;

/** The settings of Angus Mail for a server; see the package description of org.eclipse.angus.mail.smtp. */
final class MailServer {

    private static final Duration CONNECT = Duration.ofSeconds(10);
    /** Longest silence of the server: RFC 5321, section 4.5.3.2, asks for minutes, but the whole attempt has two. */
    private static final Duration READ = Duration.ofSeconds(60);

    private static final Duration WRITE = Duration.ofSeconds(30);

    private MailServer() {}

    static Session session(SmtpSettings settings, String from) {
        boolean tls = settings.encryption() == SmtpSettings.Encryption.TLS;
        boolean starttls = settings.encryption() == SmtpSettings.Encryption.REQUIRED
                || settings.encryption() == SmtpSettings.Encryption.OPTIONAL;
        Properties properties = new Properties();
        properties.put("mail.transport.protocol", "smtp");
        properties.put("mail.smtp.host", settings.host());
        properties.put("mail.smtp.port", Integer.toString(settings.port()));
        properties.put("mail.smtp.from", from);
        properties.put("mail.smtp.auth", Boolean.toString(settings.login().isPresent()));
        properties.put("mail.smtp.ssl.enable", Boolean.toString(tls));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.starttls.enable", Boolean.toString(starttls));
        properties.put(
                "mail.smtp.starttls.required",
                Boolean.toString(settings.encryption() == SmtpSettings.Encryption.REQUIRED));
        properties.put("mail.smtp.connectiontimeout", Long.toString(CONNECT.toMillis()));
        properties.put("mail.smtp.timeout", Long.toString(READ.toMillis()));
        properties.put("mail.smtp.writetimeout", Long.toString(WRITE.toMillis()));
        // The message is theirs after the final dot: how the farewell goes changes nothing.
        properties.put("mail.smtp.quitwait", "false");
        return Session.getInstance(properties);
    }
}
