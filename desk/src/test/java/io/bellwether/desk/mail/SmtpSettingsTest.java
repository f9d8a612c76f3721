package io.bellwether.desk.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bellwether.article.stage.StageException;
import io.bellwether.desk.mail.SmtpSettings.Encryption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmtpSettingsTest {

    @ParameterizedTest
    @CsvSource({
        "smtp://mail.example.org, mail.example.org, 587, REQUIRED",
        "smtp://u:p@mail.example.org:2525?starttls=required, mail.example.org, 2525, REQUIRED",
        "smtps://u:p@mail.example.org, mail.example.org, 465, TLS",
        "smtp://mail:3025?starttls=off, mail, 3025, NONE",
        "smtp://mail:25/?starttls=optional, mail, 25, OPTIONAL",
        "smtp://[::1]:25?starttls=off, [::1], 25, NONE",
        "smtp://u:p@127.0.0.1:25?starttls=off, 127.0.0.1, 25, NONE",
    })
    void readsAddresses(String url, String host, int port, Encryption encryption) {
        SmtpSettings settings = SmtpSettings.parse(url);

        assertThat(settings.host()).isEqualTo(host);
        assertThat(settings.port()).isEqualTo(port);
        assertThat(settings.encryption()).isEqualTo(encryption);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "mail.example.org",
                "http://mail.example.org",
                "smtp://",
                "smtp://h3cret:pass@mail.example.org:0",
                "smtp://h3cret:pass@mail.example.org:99999",
                "smtp://h3cret:pass@mail.example.org?tls=yes",
                "smtp://h3cret:pass@mail.example.org?starttls=never",
                "smtps://h3cret:pass@mail.example.org?starttls=required",
                "smtp://h3cret:pass@mail.example.org?starttls=off",
                "smtp://h3cret:pass@mail.example.org?starttls=optional",
                "smtp://h3cret:pa%zz@mail.example.org",
                "smtp://h3cret@pass@mail.example.org"
            })
    void refusesOthersWithoutRepeatingThePassword(String url) {
        assertThatThrownBy(() -> SmtpSettings.parse(url))
                .isInstanceOf(StageException.class)
                .hasMessageContaining("SMTP_URL")
                .message()
                .doesNotContain("pass@")
                .doesNotContain("h3cret");
    }

    @Test
    void decodesThePasswordAndShowsItNowhere() {
        SmtpSettings settings = SmtpSettings.parse("smtps://ada%40example.org:p%3A%2Fs+x@mail.example.org");

        assertThat(settings.login()).hasValueSatisfying(login -> {
            assertThat(login.user()).isEqualTo("ada@example.org");
            assertThat(login.password()).isEqualTo("p:/s+x");
            assertThat(login).hasToString("ada@example.org");
        });
        assertThat(settings.toString()).doesNotContain("p:/s+x").contains("mail.example.org:465");
    }
}
