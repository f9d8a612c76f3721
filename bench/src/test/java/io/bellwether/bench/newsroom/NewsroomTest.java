package io.bellwether.bench.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

class NewsroomTest {

    private Instant now = Instant.parse("2026-01-01T00:00:00Z");

    @Test
    void showsTheNewestItemsFirstAndForgetsTheRest() {
        Newsroom newsroom = newsroom(items(100), 2);

        pass(Duration.ofSeconds(9));

        List<Item> shown = newsroom.page(0).items();
        assertThat(shown).hasSize(NewsroomSize.USUAL_WINDOW);
        assertThat(shown.getFirst().number()).isEqualTo(88);
        assertThat(shown.getLast().number()).isEqualTo(30);
    }

    @Test
    void movesOnWhetherOrNotSomebodyAsks() {
        Newsroom newsroom = newsroom(items(100), 1);
        Page before = newsroom.page(0);

        pass(Duration.ofSeconds(5));

        assertThat(before.items()).isEmpty();
        assertThat(newsroom.page(0).items().getLast().number()).isEqualTo(20);
        assertThat(newsroom.published()).isEqualTo(50);
    }

    @Test
    void owesOnlyWhatWasServedWhole() {
        Newsroom newsroom = newsroom(items(20), 1);
        pass(Duration.ofSeconds(1));
        newsroom.served(newsroom.page(0));
        pass(Duration.ofSeconds(1));

        assertThat(newsroom.items()).filteredOn(ServedItem::owed).hasSize(10);
        assertThat(newsroom.items()).hasSize(20);
    }

    @Test
    void anEditTakesTheItemsPlaceAndIsServedByItself() {
        Item first = item(0);
        Newsroom newsroom =
                newsroom(List.of(first, item(1), first.edited("Other", "")).iterator(), 1);
        pass(Duration.ofMillis(100));
        newsroom.served(newsroom.page(0));
        pass(Duration.ofMillis(200));

        assertThat(newsroom.page(0).items()).extracting(Item::title).containsExactly("Other", "Title 1");
        assertThat(newsroom.items().getFirst()).satisfies(served -> {
            assertThat(served.url()).isEqualTo(first.url(0));
            assertThat(served.titles()).containsExactly("Title 0", "Other");
            assertThat(served.whole()).isZero();
            assertThat(served.first()).isEqualTo(now.minusMillis(200));
        });
    }

    @Test
    void aReplayChangesGuidsOrderAndEtagButNotTheAddresses() {
        Newsroom newsroom = newsroom(items(30), 1);
        pass(Duration.ofSeconds(3));
        Page before = newsroom.page(0);

        newsroom.replay();

        Page after = newsroom.page(0);
        assertThat(after.etag()).isNotEqualTo(before.etag());
        assertThat(after.items())
                .containsExactlyInAnyOrderElementsOf(before.items())
                .isNotEqualTo(before.items());
        assertThat(RssText.of(after)).contains("item-000003-edition-1<").contains(item(3).url(0));
        assertThat(RssText.of(before)).contains("item-000003<");
    }

    @Test
    void isSettledWhenEveryFeedsLastPageWasConfirmed() {
        Newsroom newsroom = newsroom(items(4), 2);
        pass(Duration.ofMillis(300));
        newsroom.confirmed(newsroom.page(0));
        pass(Duration.ofSeconds(1));
        newsroom.confirmed(newsroom.page(1));
        assertThat(newsroom.settled()).isFalse();

        newsroom.confirmed(newsroom.page(0));

        assertThat(newsroom.settled()).isTrue();
    }

    @Test
    void opensWhenItIsFirstAsked() {
        Newsroom newsroom = new Newsroom(items(30), new NewsroomSize(1, NewsroomSize.USUAL_WINDOW, 10), () -> now);
        pass(Duration.ofSeconds(2));
        assertThat(newsroom.isOpen()).isFalse();
        assertThat(newsroom.published()).isZero();

        assertThat(newsroom.page(0).items()).isEmpty();
        pass(Duration.ofSeconds(2));

        assertThat(newsroom.isOpen()).isTrue();
        assertThat(newsroom.published()).isEqualTo(20);
    }

    private Newsroom newsroom(Iterator<Item> items, int feeds) {
        Newsroom newsroom = new Newsroom(items, new NewsroomSize(feeds, NewsroomSize.USUAL_WINDOW, 10), () -> now);
        assertThat(newsroom.page(0).items()).isEmpty();
        return newsroom;
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }

    private static Iterator<Item> items(int count) {
        List<Item> items = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            items.add(item(number));
        }
        return items.iterator();
    }

    private static Item item(int number) {
        return new Item(number, 0, "Title " + number, "", "", null);
    }
}
