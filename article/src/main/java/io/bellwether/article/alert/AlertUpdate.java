package io.bellwether.article.alert;

import java.time.Instant;
import java.util.List;

/**
 * One time an alert speaks.
 *
 * @param time when the article was read that made it speak
 * @param article id of that article
 * @param reasons what is new, at least one
 */
public record AlertUpdate(Instant time, String article, List<UpdateReason> reasons) {

    /** Copies the list. */
    public AlertUpdate {
        reasons = List.copyOf(reasons);
    }
}
