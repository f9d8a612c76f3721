package io.bellwether.desk.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bellwether.article.stage.StageException;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecipientTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"ada@example.org", "ada.l+news@mail.example.org", "o'hara@example.org", "x@localhost", "a@b-c.de"
            })
    void takesMailboxes(String address) {
        assertThat(new Recipient.Mailbox(address).address()).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ada",
                "@example.org",
                "ada@",
                "ada@@example.org",
                "ada@example.org, eve@example.org",
                "ada@example.org\nBcc: eve@example.org",
                "ada@example.org\r\nDATA",
                "ada@exam ple.org",
                "<ada@example.org>",
                "Ada <ada@example.org>",
                ".ada@example.org",
                "ada..l@example.org",
                "ada@-example.org",
                "ada@example..org",
                "ada@[127.0.0.1]",
                "\"a b\"@example.org",
                "ada@example.org ",
                "ädä@example.org",
                "ada@example.org\u0000"
            })
    void refusesWhatIsNoMailboxAndNothingElse(String address) {
        assertThatThrownBy(() -> new Recipient.Mailbox(address)).isInstanceOf(StageException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://hooks.example.org/x",
                "file:///etc/passwd",
                "https:///x",
                "https://user:secret@hooks.example.org/x",
                "https://hooks.example.org/x#part",
                "hooks.example.org"
            })
    void refusesWebhooksThatCannotBeAsked(String url) {
        assertThatThrownBy(() -> new Recipient.Webhook(URI.create(url), ChannelName.SLACK))
                .isInstanceOf(StageException.class);
    }

    @Test
    void showsNoSecretOfAWebhook() {
        Recipient webhook =
                new Recipient.Webhook(URI.create("https://hooks.example.org/services/T0/B0/s3cret"), ChannelName.SLACK);

        assertThat(webhook.shown()).isEqualTo("https://hooks.example.org/…");
    }
}
