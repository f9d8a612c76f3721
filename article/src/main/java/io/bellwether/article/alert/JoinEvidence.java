package io.bellwether.article.alert;

import java.util.List;

/**
 * What made an article part of a story.
 *
 * @param with id of the article of the story that it is likest to
 * @param likeness how likely the two report one event, 0 to 1
 * @param shared names, words and numbers that stand in both, the most telling first; bounded
 */
public record JoinEvidence(String with, double likeness, List<String> shared) {

    /** Copies the list. */
    public JoinEvidence {
        shared = List.copyOf(shared);
    }
}
