package io.bellwether.classify.story;

import static io.bellwether.classify.story.Written.START;
import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.article.item.Article;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Stories made anew from their store are the stories that were there. */
class StoriesRestartTest {

    private static final int ARTICLES = 2_000;
    private static final Duration APART = Duration.ofMinutes(3);

    @ParameterizedTest
    @CsvSource({
        "1, 60000, 168", // nothing leaves
        "2, 150, 168", // the window is always full
        "3, 60000, 20", // what came is forgotten by the clock
        "4, 1, 168", // a window of one article
        "5, 40, 3"
    })
    void madeAnewAtAnyMomentTheyJoinTheSameArticlesForTheSameReasons(long seed, int capacity, int hoursKept) {
        StorySettings settings = settings(capacity, hoursKept);
        List<Article> articles = new Newsroom(seed).articles(ARTICLES);
        MemoryStore undisturbedStore = new MemoryStore();
        Stories undisturbed = new Stories(settings, undisturbedStore);
        MemoryStore store = new MemoryStore();
        Stories restarted = new Stories(settings, store);
        Random random = new Random(seed);
        List<StoryAssignment> expected = new ArrayList<>();
        List<StoryAssignment> found = new ArrayList<>();
        for (int at = 0; at < ARTICLES; at++) {
            Article article = articles.get(random.nextInt(20) == 0 ? random.nextInt(at + 1) : at); // some come again
            Instant came = START.plus(APART.multipliedBy(at)).minusSeconds(random.nextInt(600));
            expected.add(undisturbed.assign(article, came));
            restarted = random.nextInt(10) == 0 ? new Stories(settings, store) : restarted;
            found.add(restarted.assign(article, came));
        }

        assertThat(found).isEqualTo(expected);
        assertThat(store.size()).isEqualTo(undisturbedStore.size());
        if (capacity > 1) {
            assertThat(expected.stream().filter(one -> one.join().isPresent())).hasSizeGreaterThan(ARTICLES / 10);
        }
    }

    @Test
    void theStoreHoldsLittleMoreThanTheWindowAndAnArticleCostsFewWrites() {
        MemoryStore store = new MemoryStore();
        Stories stories = new Stories(settings(100, 168), store);
        for (Article article : new Newsroom(7).articles(ARTICLES)) {
            stories.assign(article, START);
        }

        assertThat(store.size()).isBetween(100, 400);
        assertThat(store.writes()).isLessThan(4 * ARTICLES);
    }

    @Test
    void theFirstArticleOfAnOpenStoryKeepsItWhenItComesAgainAfterLeavingTheWindow() {
        Stories stories = new Stories(settings(2, 168), new MemoryStore());
        String title = "Ferry Aurelia runs aground off Kvaloy, 214 passengers taken ashore";
        for (String id : List.of("a", "b", "c", "d")) {
            stories.assign(Written.article(id, 0, title, ""), START);
        }

        assertThat(stories.assign(Written.article("b", 0, "Quite another title by now", ""), START))
                .extracting(StoryAssignment::story)
                .isEqualTo("a");
    }

    private static StorySettings settings(int capacity, int hoursKept) {
        StorySettings usual = StorySettings.standard();
        return new StorySettings(
                usual.reach(), usual.span(), Duration.ofHours(hoursKept), capacity, usual.join(), usual.whole());
    }
}
