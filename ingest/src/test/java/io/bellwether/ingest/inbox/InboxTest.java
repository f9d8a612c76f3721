package io.bellwether.ingest.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bellwether.article.stage.StageException;
import io.bellwether.ingest.parse.FeedDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InboxTest {

    private static final Instant RECEIVED = Instant.parse("2026-01-05T12:00:00.123Z");

    @TempDir
    private Path directory = Path.of("");

    @Test
    void givesBackToALaterProcessWhatWasKept() {
        Inbox.at(directory).keep("feed", answer("first", "text/xml"));
        Inbox.at(directory).keep("feed", answer("second", null));

        assertThat(Inbox.at(directory).kept("feed")).hasValueSatisfying(kept -> {
            assertThat(kept.received()).isEqualTo(RECEIVED);
            assertThat(kept.document().bytes()).asString().isEqualTo("second");
            assertThat(kept.document().contentType()).isNull();
            assertThat(kept.document().address()).isEqualTo("https://news.example/feed");
        });
        assertThat(Inbox.at(directory).kept("other")).isEmpty();
    }

    @Test
    void keepsDeliveriesBesideTheAnswerInTheirOrderAndNotTooMany() {
        Inbox inbox = Inbox.at(directory);
        inbox.keep("feed", answer("polled", null));
        for (int number = 0; number < 100; number++) {
            assertThat(inbox.keepDelivery("feed", answer("pushed " + number, null)))
                    .isTrue();
        }
        assertThat(inbox.keepDelivery("feed", answer("one too many", null))).isFalse();
        assertThat(Inbox.none().keepDelivery("feed", answer("nowhere", null))).isFalse();

        List<String> names = Inbox.at(directory).deliveries("feed");
        assertThat(names).hasSize(100);
        assertThat(inbox.kept(names.getFirst()))
                .hasValueSatisfying(
                        kept -> assertThat(kept.document().bytes()).asString().isEqualTo("pushed 0"));
        assertThat(inbox.counts().recovered()).isZero();
        inbox.clear(names.getFirst());
        assertThat(inbox.deliveries("feed")).hasSize(99).doesNotContain(names.getFirst());
        assertThat(inbox.kept("feed")).isPresent();
        assertThat(inbox.deliveries("other")).isEmpty();
    }

    @Test
    void setsAsideWhatHasEndedTheProcessOverAndOver() throws Exception {
        ReceivedAnswer deadly = answer("deadly", null);
        Inbox.at(directory).keep("feed", deadly);
        for (int restart = 0; restart < Inbox.MOST_READINGS; restart++) {
            Inbox.at(directory).beginReading("feed", deadly.document());
        }
        Inbox inbox = Inbox.at(directory);
        assertThatThrownBy(() -> inbox.beginReading("feed", deadly.document()))
                .isInstanceOf(SetAsideException.class)
                .hasMessageContaining("feed.set-aside");
        assertThat(inbox.kept("feed")).isEmpty();
        assertThat(inbox.setAside("feed"))
                .hasValueSatisfying(file -> assertThat(file).exists());
        assertThat(inbox.counts().setAside()).isEqualTo(1);

        inbox.keep("feed", deadly);
        assertThatThrownBy(() -> inbox.beginReading("feed", deadly.document())).isInstanceOf(SetAsideException.class);
        inbox.beginReading("feed", answer("another", null).document());
        assertThatThrownBy(
                        () -> inbox.beginReading("feed", answer("a third", null).document()))
                .as("another deadly answer of the feed gets one reading")
                .isInstanceOf(SetAsideException.class);
    }

    @Test
    void countsOnlyReadingsThatDidNotEnd() throws Exception {
        Inbox inbox = Inbox.at(directory);
        ReceivedAnswer answer = answer("fine", null);
        inbox.keepDelivery("feed", answer);
        String delivery = inbox.deliveries("feed").getFirst();
        for (int reading = 0; reading < 3 * Inbox.MOST_READINGS; reading++) {
            for (String name : List.of("feed", delivery)) {
                inbox.beginReading(name, answer.document());
                assertThat(inbox.readings(name)).isEqualTo(1);
                inbox.endReading(name);
            }
        }
        assertThat(inbox.setAside("feed")).isEmpty();
        for (int restart = 0; restart < Inbox.MOST_READINGS; restart++) {
            inbox.beginReading(delivery, answer.document());
        }
        assertThatThrownBy(() -> inbox.beginReading(delivery, answer.document()))
                .isInstanceOf(SetAsideException.class);
        assertThat(inbox.setAside("feed")).isPresent();
        assertThat(inbox.deliveries("feed")).isEmpty();
    }

    @Test
    void forgetsWhatIsCleared() {
        Inbox inbox = Inbox.at(directory);
        inbox.keep("feed", answer("x", null));
        inbox.clear("feed");
        inbox.clear("feed");

        assertThat(inbox.kept("feed")).isEmpty();
    }

    @Test
    void dropsAFileThatIsCutOrForeign() throws IOException {
        Inbox inbox = Inbox.at(directory);
        inbox.keep("feed", answer("some bytes", null));
        Path file = directory.resolve("feed.answer");
        byte[] whole = Files.readAllBytes(file);
        for (int length : new int[] {0, 3, 8, 14, whole.length - 1}) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThat(inbox.kept("feed")).as("%d bytes", length).isEmpty();
            assertThat(file).doesNotExist();
        }
        Files.writeString(file, "something else entirely");
        assertThat(inbox.kept("feed")).isEmpty();
    }

    @Test
    void goesOnWithoutWhenTheDiskRefuses() throws IOException {
        Inbox inbox = Inbox.at(directory);
        Files.createDirectory(directory.resolve("feed.part"));
        inbox.keep("feed", answer("x", null));

        assertThat(inbox.kept("feed")).isEmpty();
    }

    @Test
    void saysThatItCannotBeMade() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "");

        assertThatThrownBy(() -> Inbox.at(file))
                .isInstanceOf(StageException.class)
                .hasMessageContaining("cannot be made");
    }

    @Test
    void keepsNothingWhenThereIsNone() {
        Inbox.none().keep("feed", answer("x", null));
        Inbox.none().clear("feed");

        assertThat(Inbox.none().kept("feed")).isEqualTo(Optional.empty());
    }

    private static ReceivedAnswer answer(String text, @Nullable String contentType) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new ReceivedAnswer(new FeedDocument(bytes, contentType, "https://news.example/feed"), RECEIVED);
    }
}
