package io.bellwether.classify.alert;

import io.bellwether.article.alert.Alert;
import java.util.List;
import java.util.Optional;

/**
 * What a story is and says after an article joined.
 *
 * @param story to be remembered
 * @param outcomes one for each theme that has an alert or would have one
 */
public record AlertDecision(StoryAlerts story, List<AlertOutcome> outcomes) {

    /** Copies the list. */
    public AlertDecision {
        outcomes = List.copyOf(outcomes);
    }

    /** The alerts to be written, each as it is now. */
    public List<Alert> alerts() {
        return outcomes.stream()
                .map(AlertOutcome::written)
                .flatMap(Optional::stream)
                .toList();
    }
}
