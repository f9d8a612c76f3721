package io.bellwether.app.command;

import io.bellwether.article.stage.StageException;
import io.bellwether.desk.mail.MailSettings;
import io.bellwether.desk.mail.MailWay;
import io.bellwether.desk.mail.SmtpSettings;
import io.bellwether.desk.server.OutboxSettings;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** How the desk tells people on its own. The mail server stands in the environment alone: others see a command line. */
final class OutboxOptions {

    /** Where mail to files comes from when nothing else is said. */
    private static final String NOBODY = "bellwether@localhost";

    @Option(
            names = "--mail-from",
            paramLabel = "ADDRESS",
            description =
                    "address that mail comes from (default: MAIL_FROM); the server is SMTP_URL, such as smtp://user:password@host:587?starttls=required or smtps://...")
    private Optional<String> from = Optional.empty();

    @Option(
            names = "--mail-to-files",
            paramLabel = "DIR",
            description = "write mail into files in this directory and send none")
    private Optional<Path> files = Optional.empty();

    @Option(
            names = "--desk-url",
            paramLabel = "URL",
            description = "address of the desk in messages (default: DESK_URL, else its own, for this machine alone)")
    private Optional<URI> desk = Optional.empty();

    @Option(
            names = "--allow-private-webhooks",
            description = "webhooks may be at addresses that are not public: loopback, private networks")
    private boolean privateWebhooks;

    /** @throws StageException when something is wrong with them */
    OutboxSettings settings(Map<String, String> environment) {
        return new OutboxSettings(
                mail(environment),
                desk.or(() -> value(environment, "DESK_URL").map(OutboxOptions::uri)),
                privateWebhooks);
    }

    private Optional<MailSettings> mail(Map<String, String> environment) {
        Optional<String> sender = from.or(() -> value(environment, "MAIL_FROM"));
        if (files.isPresent()) {
            return Optional.of(new MailSettings(new MailWay.Files(files.get()), sender.orElse(NOBODY)));
        }
        return value(environment, "SMTP_URL")
                .map(url -> new MailSettings(
                        new MailWay.Server(SmtpSettings.parse(url)),
                        sender.orElseThrow(() -> new StageException(
                                "SMTP_URL is set, but not what mail comes from: set MAIL_FROM or --mail-from"))));
    }

    private static Optional<String> value(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(text -> !text.isBlank());
    }

    private static URI uri(String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException broken) {
            throw new StageException("DESK_URL is no address: set it to one such as https://news.example.org", broken);
        }
    }
}
