package io.bellwether.desk.server.story;

import io.bellwether.article.alert.AlertGuard;
import io.bellwether.article.alert.JoinEvidence;
import io.bellwether.article.tag.Caution;
import io.bellwether.desk.server.alert.AlertsJson.AlertJson;
import io.bellwether.desk.store.SimilarStory;
import io.bellwether.desk.store.StoredStory;
import io.bellwether.desk.store.StoryArticle;
import io.bellwether.desk.store.ThemeScore;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A story in JSON.
 *
 * @param articleCount how many articles it has
 * @param articles the first of them in order of time
 * @param alerts what it was raised as, the loudest first
 * @param similar the likest first
 */
record StoryJson(
        String story,
        String title,
        int articleCount,
        List<MemberJson> articles,
        List<AlertJson> alerts,
        List<SimilarStory> similar) {

    static StoryJson of(StoredStory story) {
        return new StoryJson(
                story.id(),
                story.title(),
                story.total(),
                story.articles().stream().map(MemberJson::of).toList(),
                story.alerts().stream()
                        .map(alert -> AlertJson.of(alert, story.profiles()))
                        .toList(),
                story.similar());
    }

    /** An article of a story in JSON; what does not hold of it is absent. */
    record MemberJson(
            String id,
            String title,
            String source,
            String url,
            Instant time,
            @Nullable String language,
            List<ThemeScore> themes,
            @Nullable AlertGuard guard,
            List<Caution> cautions,
            @Nullable JoinEvidence joined) {

        static MemberJson of(StoryArticle article) {
            return new MemberJson(
                    article.id(),
                    article.title(),
                    article.source(),
                    article.url(),
                    article.time(),
                    article.language().orElse(null),
                    article.themes(),
                    article.guard().orElse(null),
                    article.cautions(),
                    article.joined().orElse(null));
        }
    }
}
