package io.bellwether.desk.page;

import java.util.List;
import java.util.Optional;

/**
 * The page that adds feeds: by an address, or by a list.
 *
 * @param finding whether this desk can look for feeds
 * @param result what a search came to; empty before one
 */
record FeedAddPage(String address, Optional<String> trouble, boolean finding, Optional<Result> result) {

    /**
     * What a search came to.
     *
     * @param summary how many feeds were found
     * @param options they, the best first
     * @param remarks why not more
     */
    record Result(String summary, List<FeedOption> options, List<String> remarks) {
        Result {
            options = List.copyOf(options);
            remarks = List.copyOf(remarks);
        }

        boolean isAny() {
            return options.stream().anyMatch(option -> !option.known());
        }
    }

    /**
     * A feed to choose.
     *
     * @param value what the form sends for it: address and title
     * @param facts format, items, age, origin, in words
     * @param known whether it is followed already: then it is no choice
     */
    record FeedOption(
            String value,
            String name,
            String address,
            List<String> facts,
            List<String> remarks,
            boolean known,
            boolean chosen) {
        FeedOption {
            facts = List.copyOf(facts);
            remarks = List.copyOf(remarks);
        }
    }
}
