package io.bellwether.ingest;

import io.bellwether.article.coverage.FeedStatus;
import io.bellwether.ingest.follow.FeedChoice;
import io.bellwether.ingest.follow.FeedPlan;
import io.bellwether.ingest.opml.FeedSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What is to become of feeds at the start.
 *
 * @param choices of all feeds of the plan
 * @param remembered the latest status of each by its id
 */
record Beginning(FeedPlan plan, List<FeedChoice> choices, Map<String, FeedStatus> remembered) {

    /** Those that are polled or muted. */
    List<FeedSource> known() {
        return choices.stream()
                .flatMap(choice -> switch (choice) {
                    case FeedChoice.Polled polled -> Stream.of(polled.source());
                    case FeedChoice.Muted muted -> Stream.of(muted.source());
                    case FeedChoice.Forgotten _ -> Stream.empty();
                })
                .toList();
    }

    /** Those that are polled. */
    List<FeedSource> polled() {
        return choices.stream()
                .filter(FeedChoice.Polled.class::isInstance)
                .map(FeedChoice.Polled.class::cast)
                .map(FeedChoice.Polled::source)
                .toList();
    }
}
