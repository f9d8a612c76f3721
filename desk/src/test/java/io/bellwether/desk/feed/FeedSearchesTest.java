package io.bellwether.desk.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.desk.feed.FeedFinding.FoundFeeds;
import io.bellwether.desk.feed.FeedFinding.ListedFeeds;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class FeedSearchesTest {

    private static final FoundFeeds NOTHING = new FoundFeeds(List.of(), List.of("nothing there"));
    private final List<String> asked = new ArrayList<>();
    private final FeedDesk desk = new FeedDesk(InstantSource.fixed(Instant.EPOCH));
    private final FeedSearches searches = new FeedSearches(desk, InstantSource.fixed(Instant.EPOCH));

    @Test
    void withoutAFinderItSaysSo() {
        assertThat(searches.search("a.example", "ann")).isEqualTo(new SearchOutcome.Off());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.example", "https://a.example/x", "a.example:8080/feed", " http://a.example "})
    void looksAtAddressesAsPeopleTypeThem(String address) {
        desk.findWith(finding());
        assertThat(searches.search(address, "ann")).isEqualTo(new SearchOutcome.Searched(NOTHING));
        assertThat(asked).containsExactly(address.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "file:///etc/passwd",
                "ann:pw@a.example",
                "https://ann:pw@a.example/",
                "",
                "data:text/html,x"
            })
    void asksNobodyForWhatIsNoAddressOrHoldsAPassword(String address) {
        desk.findWith(finding());
        assertThat(searches.search(address, "ann")).isInstanceOf(SearchOutcome.Refused.class);
        assertThat(asked).isEmpty();
    }

    @Test
    void oneVisitorSearchesTwentyTimesInTenMinutes() {
        desk.findWith(finding());
        for (int search = 0; search < 20; search++) {
            assertThat(searches.search("a.example", "ann")).isInstanceOf(SearchOutcome.Searched.class);
        }
        assertThat(searches.search("a.example", "ann")).isInstanceOf(SearchOutcome.TooMany.class);
        assertThat(searches.search("a.example", "bob")).isInstanceOf(SearchOutcome.Searched.class);
    }

    @Test
    void twoSearchAtOnceAndTheThirdIsToldSo() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(2);
        desk.findWith(new FeedFinding() {
            @Override
            public FoundFeeds find(String address) throws InterruptedException {
                begun.countDown();
                end.await();
                return NOTHING;
            }

            @Override
            public ListedFeeds read(byte[] opml) {
                return new ListedFeeds(List.of(), List.of());
            }
        });
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<SearchOutcome> first = people.submit(() -> searches.search("a.example", "ann"));
            Future<SearchOutcome> second = people.submit(() -> searches.search("b.example", "bob"));
            begun.await();
            assertThat(searches.search("c.example", "eve")).isEqualTo(new SearchOutcome.Busy());
            end.countDown();
            assertThat(List.of(first.get(), second.get())).containsOnly(new SearchOutcome.Searched(NOTHING));
        }
        assertThat(searches.search("c.example", "eve")).isInstanceOf(SearchOutcome.Searched.class);
    }

    private FeedFinding finding() {
        return new FeedFinding() {
            @Override
            public FoundFeeds find(String address) {
                asked.add(address);
                return NOTHING;
            }

            @Override
            public ListedFeeds read(byte[] opml) {
                return new ListedFeeds(List.of(), List.of());
            }
        };
    }
}
