package io.bellwether.desk.page;

import io.bellwether.desk.receipt.Receipt;
import java.util.List;

/**
 * Why a story alerted for one theme.
 *
 * @param severity the style's name for it
 * @param because the words that matched in the lead, heaviest term first
 * @param said each time it spoke, the first first
 * @param lead the lead's page and title
 */
record StoryPanel(
        String severity,
        String severityName,
        Choice theme,
        Moment raised,
        String score,
        String because,
        List<SaidLine> said,
        Choice lead,
        Receipt receipt) {

    StoryPanel {
        said = List.copyOf(said);
    }
}
