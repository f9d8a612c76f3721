package io.bellwether.desk.outbox;

import io.bellwether.article.alert.Severity;
import io.bellwether.desk.telling.UpdateReference;
import java.time.Instant;

/**
 * One update of an alert that a subscription has still to be told.
 *
 * @param severity of the alert when it was noted
 * @param headline of the story's lead; empty when it is not known
 * @param time when the article was read that made the alert speak
 * @param since when the desk noted it
 */
record WaitingUpdate(UpdateReference reference, Severity severity, String headline, Instant time, Instant since) {

    String story() {
        return reference.story();
    }
}
