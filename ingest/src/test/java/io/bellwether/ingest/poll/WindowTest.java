package io.bellwether.ingest.poll;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.ingest.identity.ItemIdentity;
import io.bellwether.ingest.parse.ParsedItem;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WindowTest {

    private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "'', 'a b c', false",
        "'a b', 'c d', false",
        "'a b c', 'd e f', true",
        "'a b c', 'd e c', false",
        "'a b c', 'd e', false",
        "'a b c d e f', 'u v w', true",
        "'a b c d e f g h', 'u v w', false",
        "'a b c', '', false",
    })
    void isPastWhatHasNothingInCommonWithAFullAnswer(String former, String latter, boolean past) {
        assertThat(window(latter).isPast(window(former))).isEqualTo(past);
    }

    @Test
    void holdsTheNewestWhateverTheOrderOfTheFeed() {
        List<ParsedItem> oldestFirst = IntStream.range(0, 100)
                .mapToObj(at -> item("%08x0000".formatted(at), NOON.plusSeconds(at)))
                .toList();
        Window window = Window.of(oldestFirst);

        assertThat(window.marks()).hasSize(60);
        assertThat(Window.of(oldestFirst.reversed())).isEqualTo(window);
        assertThat(Window.of(oldestFirst.subList(40, 100))).isEqualTo(window);
    }

    @Test
    void keepsTheOrderOfTheFeedWhereThereAreNoDates() {
        List<ParsedItem> items =
                List.of(item("bbbbbbbb0000", null), item("aaaaaaaa0000", null), item("bbbbbbbb0000", null));

        assertThat(Window.of(items).marks()).containsExactly("bbbbbbbb", "aaaaaaaa");
    }

    @Test
    void comesBackFromItsText() {
        Window window = new Window(List.of("00000001", "deadbeef"));

        assertThat(Window.read(window.text())).isEqualTo(window);
        assertThat(Window.read("")).isEqualTo(Window.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000000", "zzzzzzzz", "00000001 0000000"})
    void readsNothingFromOtherTexts(String text) {
        assertThat(Window.read(text)).isEqualTo(Window.EMPTY);
    }

    private static Window window(String letters) {
        return new Window(letters.isEmpty() ? List.of() : List.of(letters.split(" ")));
    }

    private static ParsedItem item(String id, @Nullable Instant published) {
        return new ParsedItem(ItemIdentity.of(id), null, "Title", null, null, published, null, List.of(), List.of());
    }
}
