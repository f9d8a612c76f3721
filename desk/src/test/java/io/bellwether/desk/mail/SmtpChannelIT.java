package io.bellwether.desk.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.desk.mail.SmtpSettings.Encryption;
import io.bellwether.desk.outbox.Delivery;
import io.bellwether.desk.outbox.Outgoing;
import io.bellwether.desk.subscription.Recipient;
import io.bellwether.desk.telling.DeskLinks;
import io.bellwether.desk.telling.SampleOutgoing;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the answers of a mail server come to. */
class SmtpChannelIT {

    private static final Outgoing MESSAGE =
            SampleOutgoing.to(new Recipient.Mailbox("ada@example.org"), "Ministry widens export controls");

    @ParameterizedTest
    @CsvSource({
        "GREETING, 421 closing, Deferred",
        "GREETING, 554 no, Deferred",
        "MAIL, 451 busy, Deferred",
        "MAIL, 550 5.1.8 bad sender, Deferred",
        "MAIL, 530 5.7.0 login first, Deferred",
        "RCPT, 450 4.2.0 greylisted, Deferred",
        "RCPT, 550 5.1.1 no such user, Refused",
        "RCPT, 554 5.7.1 relay access denied, Unwelcome",
        "DATA, 451 busy, Deferred",
        "DATA, 554 no, Refused",
        "DOT, 451 busy, Deferred",
        "DOT, 552 5.3.4 too large, Refused",
        "DOT, 250 taken, Accepted",
        "QUIT, 500 what, Accepted",
    })
    void aFinalNoIsFinalAndAllElseIsTriedAgain(String verb, String answer, String delivery) throws Exception {
        try (ScriptedServer server = ScriptedServer.answering(Map.of(verb, answer))) {
            Delivery result = deliver(server.port(), Encryption.NONE, Optional.empty());

            assertThat(result.getClass().getSimpleName()).isEqualTo(delivery);
            if (result instanceof Delivery.Refused(String reason)) {
                assertThat(reason).contains(answer.substring(0, 3));
            }
        }
    }

    @Test
    void sendsNothingReadableWhereEncryptionIsRequired() throws Exception {
        try (ScriptedServer server = ScriptedServer.answering(Map.of())) {
            assertThat(deliver(server.port(), Encryption.REQUIRED, Optional.empty()))
                    .isInstanceOf(Delivery.Deferred.class);
            assertThat(server.heard()).contains("EHLO").doesNotContain("MAIL", "AUTH", "DATA");
        }
    }

    @Test
    void tellsOfAWrongPasswordWithoutIt() throws Exception {
        Map<String, String> answers = Map.of("EHLO", "250-hello\r\n250 AUTH PLAIN", "AUTH", "535 5.7.8 wrong password");
        try (ScriptedServer server = ScriptedServer.answering(answers)) {
            Delivery result =
                    deliver(server.port(), Encryption.NONE, Optional.of(new SmtpSettings.Login("ada", "s3cret")));

            assertThat(result).isInstanceOfSatisfying(Delivery.Deferred.class, deferred -> {
                assertThat(deferred.reason()).contains("refuses the login").doesNotContain("s3cret");
                assertThat(deferred.remedy()).contains("SMTP_URL");
            });
        }
    }

    @Test
    void waitsForAServerThatIsNotThere() throws Exception {
        ScriptedServer gone = ScriptedServer.answering(Map.of());
        gone.close();

        assertThat(deliver(gone.port(), Encryption.NONE, Optional.empty())).isInstanceOf(Delivery.Deferred.class);
    }

    private static Delivery deliver(int port, Encryption encryption, Optional<SmtpSettings.Login> login) {
        SmtpSettings smtp = new SmtpSettings("127.0.0.1", port, encryption, login);
        MailSettings settings = new MailSettings(new MailWay.Server(smtp), "bellwether@example.org");
        return new SmtpChannel(smtp, settings, new DeskLinks(URI.create("https://news.example.org"))).deliver(MESSAGE);
    }
}
