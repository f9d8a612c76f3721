package io.bellwether.desk.store;

import java.util.List;

/**
 * A story: articles that report one event.
 *
 * @param total how many articles it has
 * @param articles the first of them in order of time
 * @param alerts what it was raised as, the loudest first
 * @param profiles the versions that spoke in the alerts
 * @param similar the likest first
 */
public record StoredStory(
        String id,
        int total,
        List<StoryArticle> articles,
        List<StoredAlert> alerts,
        Profiles profiles,
        List<SimilarStory> similar) {

    /** Copies the lists. */
    public StoredStory {
        articles = List.copyOf(articles);
        alerts = List.copyOf(alerts);
        similar = List.copyOf(similar);
    }

    /** The title of the article that opened it; may be empty. */
    public String title() {
        return articles.isEmpty()
                ? alerts.getFirst().text().title()
                : articles.getFirst().title();
    }
}
