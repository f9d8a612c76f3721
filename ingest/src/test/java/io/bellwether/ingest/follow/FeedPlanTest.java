package io.bellwether.ingest.follow;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.article.coverage.FeedId;
import io.bellwether.article.coverage.FeedWish;
import io.bellwether.article.coverage.Following;
import io.bellwether.ingest.follow.FeedChoice.Forgotten;
import io.bellwether.ingest.follow.FeedChoice.Muted;
import io.bellwether.ingest.follow.FeedChoice.Polled;
import io.bellwether.ingest.opml.FeedSource;
import io.bellwether.ingest.opml.FullTextWish;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FeedPlanTest {

    private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");
    private static final FeedSource LISTED =
            FeedSource.of("https://post.example/feed", "The Post", null, List.of("World"));
    private static final FeedSource PROTECTED = FeedSource.of("https://ann:pw@ledger.example/feed", "The Ledger");
    private static final FeedPlan PLAN = new FeedPlan(List.of(LISTED, PROTECTED));

    @Test
    void withoutWishesTheListHolds() {
        assertThat(PLAN.all(Map.of())).containsExactly(new Polled(LISTED), new Polled(PROTECTED));
    }

    @Test
    void whatIsWishedForIsPolledAfterTheListTheOldestFirst() {
        FeedWish later = wish("https://b.example/", Following.FOLLOWED, NOON.plusSeconds(1));
        FeedWish former = new FeedWish(
                FeedId.of("https://a.example/"),
                "https://a.example/",
                "A",
                List.of("World", "Asia"),
                true,
                Following.FOLLOWED,
                "ann",
                NOON);

        assertThat(PLAN.all(wishes(later, former)))
                .containsExactly(
                        new Polled(LISTED),
                        new Polled(PROTECTED),
                        new Polled(FeedSource.of("https://a.example/", "A", null, List.of("World", "Asia"))
                                .withFullText(FullTextWish.YES)),
                        new Polled(FeedSource.of("https://b.example/", "B")));
    }

    @Test
    void aMutedFeedIsLeftAloneWhetherTheListNamesItOrNot() {
        FeedWish listed = wish(LISTED.url(), Following.MUTED, NOON);
        FeedWish added = wish("https://a.example/", Following.MUTED, NOON);

        assertThat(PLAN.all(wishes(listed, added)))
                .containsExactly(
                        new Muted(LISTED, "muted by ann on 2026-01-05"),
                        new Polled(PROTECTED),
                        new Muted(FeedSource.of("https://a.example/", "B"), "muted by ann on 2026-01-05"));
    }

    @Test
    void aRemovedFeedIsForgottenUnlessTheListWouldBringItBack() {
        assertThat(PLAN.choice(LISTED.id(), wish(LISTED.url(), Following.REMOVED, NOON)))
                .isEqualTo(new Muted(
                        LISTED, "removed by ann on 2026-01-05, but the list of feeds names it: take it off there"));
        FeedWish added = wish("https://a.example/", Following.REMOVED, NOON);
        assertThat(PLAN.choice(added.id(), added)).isEqualTo(new Forgotten(added.id()));
        assertThat(PLAN.choice(added.id(), null)).isEqualTo(new Forgotten(added.id()));
    }

    @Test
    void theListSaysHowItsFeedIsAskedAndAWishWhether() {
        FeedWish muted = of(PROTECTED, Following.MUTED);
        FeedWish again = of(PROTECTED, Following.FOLLOWED);

        assertThat(PLAN.choice(PROTECTED.id(), muted))
                .isEqualTo(new Muted(PROTECTED, "muted on the desk on 2026-01-05"));
        assertThat(PLAN.choice(PROTECTED.id(), again)).isEqualTo(new Polled(PROTECTED));
        assertThat(new FeedPlan(List.of(LISTED)).choice(PROTECTED.id(), again))
                .isEqualTo(new Forgotten(PROTECTED.id()));
    }

    private static FeedWish of(FeedSource source, Following state) {
        return new FeedWish(source.id(), source.shownUrl(), "Other words", List.of("Elsewhere"), null, state, "", NOON);
    }

    private static FeedWish wish(String url, Following state, Instant when) {
        @Nullable Boolean unsaid = null;
        return new FeedWish(FeedId.of(url), url, "B", List.of(), unsaid, state, "ann", when);
    }

    private static Map<String, FeedWish> wishes(FeedWish... wishes) {
        return Stream.of(wishes).collect(Collectors.toMap(FeedWish::id, wish -> wish));
    }
}
