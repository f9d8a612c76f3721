package io.bellwether.desk.live;

import io.bellwether.article.alert.Severity;
import java.util.Optional;

/** Of which alerts a page shows anything; an empty part asks nothing. Pure. */
public record Interest(Optional<String> theme, Optional<String> story, Optional<Severity> severity) {

    /** Whether the page would show it. */
    boolean matches(SpokenUpdate update) {
        return theme.filter(id -> !id.equals(update.theme())).isEmpty()
                && story.filter(id -> !id.equals(update.story())).isEmpty()
                && severity.filter(wanted -> wanted != update.severity()).isEmpty();
    }
}
