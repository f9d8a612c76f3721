package io.bellwether.classify.past;

import io.bellwether.article.alert.Alert;
import io.bellwether.article.tag.Evidence;
import java.util.Comparator;
import java.util.Optional;

/**
 * An alert that a profile would have raised.
 *
 * @param lead the article that raised it
 * @param alert as it stands at the end
 */
record RaisedAlert(Judged lead, Alert alert) {

    /** The same lead with the alert as it stands now. */
    RaisedAlert now(Alert grown) {
        return new RaisedAlert(lead, grown);
    }

    /** The strongest place of the lead article. */
    Optional<Evidence> receipt() {
        return alert.evidence().stream().max(Comparator.comparingDouble(Evidence::weight));
    }
}
