package io.bellwether.app.doctor;

import io.bellwether.article.stage.Health;
import io.bellwether.desk.mail.MailGreeting;
import io.bellwether.desk.mail.SmtpSettings;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether the mail server that the environment names takes us, as far as to the login; no mail is sent. */
final class MailCheck {

    private static final String WHAT = "mail server";

    private MailCheck() {}

    /** Empty where none is named. */
    static Optional<Check> of(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("SMTP_URL"))
                .filter(url -> !url.isBlank())
                .map(url -> new Check(
                        WHAT,
                        "check SMTP_URL, and that the server runs",
                        () -> List.of(look(SmtpSettings.parse(url)))));
    }

    private static Finding look(SmtpSettings settings) {
        return switch (MailGreeting.exchange(settings)) {
            case Health.Up(String detail) -> new Finding.Fine(WHAT, detail);
            case Health.Degraded(String reason, String remedy) -> new Finding.Warning(WHAT, reason, remedy);
            case Health.Down(String reason, String remedy) -> new Finding.Failure(WHAT, reason, remedy);
        };
    }
}
