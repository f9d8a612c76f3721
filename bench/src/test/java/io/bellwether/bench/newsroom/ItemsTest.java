package io.bellwether.bench.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.app.briefings.Bundled;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ItemsTest {

    @Test
    void areTheSameForTheSameSeed() {
        assertThat(invented(3, 300)).isEqualTo(invented(3, 300));
        assertThat(invented(3, 300)).isNotEqualTo(invented(4, 300));
    }

    @Test
    void areVariedWithCopiesAndEdits() {
        List<Item> items = invented(1, 1_000);
        long texts = items.stream().map(Item::summary).distinct().count();
        long edits = items.stream().filter(item -> item.revision() > 0).count();

        assertThat(texts).isBetween(700L, 990L);
        assertThat(edits).isBetween(10L, 60L);
        assertThat(items).extracting(Item::summary).anyMatch(summary -> summary.contains("DeepSeek"));
    }

    @Test
    void anEditFollowsItsItemInTheSamePlaceOfTheNewsroom() {
        List<Item> items = invented(1, 1_000);
        Item edit =
                items.stream().filter(item -> item.revision() == 1).findFirst().orElseThrow();
        Item edited = items.stream()
                .filter(item -> item.number() == edit.number() && item.revision() == 0)
                .findFirst()
                .orElseThrow();

        assertThat(items.indexOf(edited)).isLessThan(items.indexOf(edit));
        assertThat(edit.url(2)).isEqualTo(edited.url(2));
        assertThat(edit.title()).startsWith(edited.title()).isNotEqualTo(edited.title());
    }

    private static List<Item> invented(long seed, int count) {
        Random random = new Random(seed);
        Items all = new Items(new InventedTexts(Bundled.briefing(), random), random);
        List<Item> items = new ArrayList<>();
        while (items.size() < count) {
            items.add(all.next());
        }
        return items;
    }
}
