package io.bellwether.desk.page;

import io.bellwether.desk.receipt.Reason;
import java.util.List;

/**
 * A theme on an article's page.
 *
 * @param state what became of it: alert raised, would alert, tag only
 * @param astray how many matches cannot be shown in the text, because it was edited since
 */
record TagPanel(
        Choice theme,
        String score,
        String state,
        boolean crossed,
        List<Reason> reasons,
        String profile,
        long astray,
        MarkPanel mark) {

    TagPanel {
        reasons = List.copyOf(reasons);
    }
}
