package io.bellwether.ingest.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.article.item.KnownName;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KnownItemsTest {

    private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");
    private static final String STORY = "https://news.example/2026/01/05/chips-fall";

    private final KnownItems known = new KnownItems();

    @Test
    void knowsAnArticleUnderARewrittenGuid() {
        String first = see(item("guid-1", STORY, "Chips fall"));

        assertThat(see(item("guid-2", STORY, "Chips fall"))).isEqualTo(first);
        assertThat(see(item("guid-3", "http://www.news.example/2026/01/05/chips-fall/?utm_source=rss", "Chips fell")))
                .isEqualTo(first);
    }

    @Test
    void knowsAnArticleUnderItsGuidWhereverItMoves() {
        String first = see(item("guid-1", STORY, "Chips fall"));

        assertThat(see(item("guid-1", "https://news.example/2026/01/05/chips-rise-again", "Chips rise")))
                .isEqualTo(first);
    }

    @Test
    void knowsTheOldGuidAfterTheNewOne() {
        String first = see(item("guid-1", STORY, "Chips fall"));
        see(item("guid-2", STORY, "Chips fall"));

        assertThat(see(item("guid-2", "https://news.example/elsewhere/chips-fall-9912", "Chips fall")))
                .isEqualTo(first);
    }

    @Test
    void keepsTwoGuidsInOneAnswerApart() {
        List<String> ids = seeAll(item("guid-1", STORY, "Chips fall"), item("guid-2", STORY, "Chips fall"));

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(see(item("guid-2", STORY, "Chips fall"))).isEqualTo(ids.get(1));
        assertThat(see(item("guid-1", STORY, "Chips fall"))).isEqualTo(ids.get(0));
    }

    @Test
    void doesNotTakeASectionForAnArticle() {
        String first = see(item("guid-1", "https://news.example/live", "Chips fall"));

        assertThat(see(item("guid-2", "https://news.example/live", "Banks rise")))
                .isNotEqualTo(first);
        assertThat(see(item("guid-3", "https://news.example/live", "Chips fall")))
                .isEqualTo(first);
    }

    @Test
    void takesTheNextIssueOfAColumnForAnotherArticle() {
        String address = "https://news.example/newsletters/the-morning-brief";
        List<ItemIdentity> monday = identities(item("guid-1", address, "Monday"));
        List<ItemIdentity> wednesday = identities(item("guid-3", address, "Wednesday"));

        List<String> first = known.recognise(monday, NOON).ids();

        assertThat(known.recognise(wednesday, NOON.plus(Duration.ofDays(2))).ids())
                .isNotEqualTo(first);
    }

    @Test
    void letsNoFeedTakeAnotherPublishersArticle() {
        List<String> paper = known.recognise(identities(item("guid-1", STORY, "Chips fall")), NOON)
                .ids();
        List<ItemIdentity> forum =
                ArticleIds.of(List.of(item("thread-9", STORY, "Chips fall")), "https://forum.example/rss");

        assertThat(known.recognise(forum, NOON).ids()).isNotEqualTo(paper);
    }

    @Test
    void keepsTheEntriesOfALiveBlogApart() {
        assertThat(see(item("guid-1", STORY + "#entry-1", "Chips fall")))
                .isNotEqualTo(see(item("guid-2", STORY + "#entry-2", "Chips fall")));
    }

    @Test
    void passesOverUnknownParametersWithoutGuidWhereTheTitleIsTheSame() {
        String first = see(item(null, STORY + "?module=top", "Chips fall"));

        assertThat(see(item(null, STORY + "?module=list", "Chips fall"))).isEqualTo(first);
        assertThat(see(item(null, STORY + "?module=page", "Chips fall: what we know")))
                .isNotEqualTo(first);
    }

    @Test
    void remembersOverARestart() {
        KnownItems.Recognised before = known.recognise(identities(item("guid-1", STORY, "Chips fall")), NOON);
        KnownItems restarted = new KnownItems();
        before.learned().forEach(restarted::remember);

        assertThat(restarted
                        .recognise(identities(item("guid-2", STORY, "Chips fall")), NOON)
                        .ids())
                .isEqualTo(before.ids());
    }

    @Test
    void writesANameDownOnceUnlessItIsGettingOld() {
        assertThat(learned(NOON)).hasSize(2);
        assertThat(learned(NOON)).isEmpty();
        assertThat(learned(NOON.plus(Duration.ofDays(31)))).hasSize(2);
        assertThat(learned(NOON.plus(Duration.ofDays(32)))).isEmpty();
    }

    @Test
    void forgetsWhatCameLongestAgo() {
        String first = see(item("guid-1", STORY, "Chips fall"));
        for (long name = 0; name < KnownItems.MOST; name++) {
            known.remember(name, new KnownName("other", 0, LocalDate.EPOCH));
        }

        assertThat(see(item("guid-2", STORY, "Chips fall"))).isNotEqualTo(first);
    }

    private Map<Long, KnownName> learned(Instant now) {
        return known.recognise(identities(item("guid-1", STORY, "Chips fall")), now)
                .learned();
    }

    private String see(Clues item) {
        return seeAll(item).getFirst();
    }

    private List<String> seeAll(Clues... items) {
        return known.recognise(identities(items), NOON).ids();
    }

    private static List<ItemIdentity> identities(Clues... items) {
        return ArticleIds.of(List.of(items), "https://feeds.example/rss");
    }

    private static Clues item(@Nullable String guid, String url, String title) {
        return new Clues(guid, url, title, "");
    }
}
