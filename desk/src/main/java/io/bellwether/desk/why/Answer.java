package io.bellwether.desk.why;

import io.bellwether.article.alert.AlertGuard;
import io.bellwether.article.item.Article;
import io.bellwether.classify.tag.Explanation;
import java.util.Optional;

/**
 * All that can be said of what was asked about.
 *
 * @param judged the article with what the profile in force says of it; empty where there is no text to judge or no profile
 */
public record Answer(Sighting sighting, Optional<Judged> judged) {

    /**
     * An article under the profile in force.
     *
     * @param guard why it would not raise an alert however high it scores; empty where nothing holds it back
     */
    public record Judged(Article article, Explanation explanation, Optional<AlertGuard> guard) {}
}
