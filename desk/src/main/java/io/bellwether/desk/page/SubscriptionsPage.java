package io.bellwether.desk.page;

import java.util.List;
import java.util.Optional;

/**
 * Who is told of what.
 *
 * @param warning why mail is not sent, and what to set
 * @param secret what a new webhook's messages are signed with; shown once
 * @param mayEdit whether the reader may change anything
 */
public record SubscriptionsPage(List<Line> lines, Optional<String> warning, Optional<String> secret, boolean mayEdit) {

    /** Copies the list. */
    public SubscriptionsPage {
        lines = List.copyOf(lines);
    }

    /**
     * A subscription.
     *
     * @param address without what may be a secret
     * @param about what it is told of, in a line
     * @param search the search that it follows
     * @param facts when and how, each in a few words
     * @param standing what was sent, and what waits
     * @param further dead messages beyond those listed
     */
    public record Line(
            String id,
            String address,
            String about,
            Optional<Choice> search,
            List<String> facts,
            List<String> standing,
            List<Dead> dead,
            int further) {

        /** Copies the lists. */
        public Line {
            facts = List.copyOf(facts);
            standing = List.copyOf(standing);
            dead = List.copyOf(dead);
        }

        /** Where it is changed. */
        public String href() {
            return DeskPath.subscription(id);
        }
    }

    /** A message that was given up. */
    public record Dead(long id, String subject, String reason) {}
}
