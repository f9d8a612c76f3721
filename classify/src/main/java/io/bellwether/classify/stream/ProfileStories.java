package io.bellwether.classify.stream;

import io.bellwether.article.item.Article;
import io.bellwether.article.profile.Profile;
import io.bellwether.article.tag.Analysis;
import io.bellwether.classify.story.ReportStore;
import io.bellwether.classify.story.Stories;
import io.bellwether.classify.story.StoryAssignment;
import io.bellwether.classify.story.StorySettings;
import io.bellwether.classify.tag.Tagger;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Stories as the stream makes them under a profile, without a running one. Memory grows by the id of each article; not thread-safe.
 */
public final class ProfileStories {

    private final ProfileTagger tagger;
    private final Stories stories = new Stories(StorySettings.standard(), ReportStore.none());
    private final Map<String, SeenArticle> seen = new HashMap<>();

    /** Stories under a profile, with no article yet. */
    public ProfileStories(Profile profile) {
        this(profile, Tagger.of(profile)::tag);
    }

    ProfileStories(Profile profile, Function<Article, Analysis> tagger) {
        this.tagger = new ProfileTagger(profile, tagger);
    }

    /**
     * The story of the next article: its own when the stream would not let it take part.
     *
     * @param came when it came
     */
    public StoryAssignment assign(Article article, Instant came) {
        SeenArticle before = seen.getOrDefault(article.id(), SeenArticle.NEVER);
        StoryInput input = StoryInput.of(article, tagger.tag(article), before);
        seen.put(article.id(), before.edited("", Instant.EPOCH, input));
        return input.assign(stories, came);
    }
}
