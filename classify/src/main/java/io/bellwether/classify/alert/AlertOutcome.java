package io.bellwether.classify.alert;

import io.bellwether.article.alert.Alert;
import io.bellwether.article.alert.AlertGuard;
import java.util.Optional;

/** What becomes of one theme of a story when an article joins. */
public sealed interface AlertOutcome {

    /** The story speaks of the theme for the first time. */
    record Raised(Alert alert) implements AlertOutcome {}

    /** The story developed: the alert's last update says how. */
    record Updated(Alert alert) implements AlertOutcome {}

    /** The alert lists a further article, or a listed one as it was edited, and says nothing. */
    record Grown(Alert alert) implements AlertOutcome {}

    /** The article would have raised the theme's alert, but for what it is. */
    record HeldBack(String theme, AlertGuard guard) implements AlertOutcome {}

    /** The alert to be written anew; empty when there is none. */
    default Optional<Alert> written() {
        return switch (this) {
            case Raised(Alert alert) -> Optional.of(alert);
            case Updated(Alert alert) -> Optional.of(alert);
            case Grown(Alert alert) -> Optional.of(alert);
            case HeldBack _ -> Optional.empty();
        };
    }
}
