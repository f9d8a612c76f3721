package io.bellwether.desk.page;

import io.bellwether.desk.receipt.Receipt;
import java.util.List;
import java.util.Optional;

/**
 * An alert on a page.
 *
 * @param change what is new of it since the reader last looked; empty when nothing is
 * @param page its story's page
 * @param severity the style's name for it: low, medium or high
 * @param host where its publisher serves the lead; empty when that is not told
 * @param lead the article that opened the story; empty when the alert came without articles
 * @param spread how many articles of which sources
 * @param latest what was new when it spoke last; empty when it has not spoken again
 * @param said each time it spoke, the last first
 * @param because the words that matched, heaviest term first
 * @param others the story's other articles
 * @param further how many more it has
 * @param mark of its theme on the article that leads; empty when the alert came without articles
 */
record AlertCard(
        Optional<String> change,
        String page,
        String severity,
        String severityName,
        Choice theme,
        String title,
        String host,
        Optional<StoryLine> lead,
        Moment updated,
        String score,
        String spread,
        Optional<String> latest,
        List<SaidLine> said,
        String because,
        Receipt receipt,
        List<StoryLine> others,
        long further,
        Optional<MarkPanel> mark) {

    AlertCard {
        said = List.copyOf(said);
        others = List.copyOf(others);
    }
}
