package io.bellwether.ingest.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a feed says of hubs that push it (WebSub, section 4): absolute http(s) addresses without credentials.
 *
 * @param hubs in their order, at most {@value #MOST}; empty when none pushes it
 * @param self the feed's own address, by which hubs know it; null when it does not say
 */
public record HubLinks(List<String> hubs, @Nullable String self) {

    /** Of a feed that nobody pushes. */
    public static final HubLinks NONE = new HubLinks(List.of(), null);

    private static final int MOST = 5;
    /** Longest address, in UTF-16 units; a longer one is somebody's data, not a place. */
    private static final int LONGEST = 1_000;

    /** Copies the list. */
    public HubLinks {
        hubs = List.copyOf(hubs);
    }

    /** A link as a header or a document writes it. */
    public record Link(String relations, String address) {

        private boolean is(String relation) {
            return List.of(relations.strip().split("\\s+")).stream().anyMatch(relation::equalsIgnoreCase);
        }
    }

    /**
     * What links say; those of other relations are left out.
     *
     * @param base that relative addresses are resolved against
     */
    public static HubLinks of(List<Link> links, String base) {
        return new HubLinks(
                addresses(links, "hub", base).distinct().limit(MOST).toList(),
                addresses(links, "self", base).findFirst().orElse(null));
    }

    private static Stream<String> addresses(List<Link> links, String relation, String base) {
        return links.stream()
                .filter(link -> link.is(relation))
                .map(link -> FeedLinks.absolute(link.address(), base))
                .filter(Objects::nonNull)
                .filter(address -> address.length() <= LONGEST && !address.matches("(?i)https?://[^/?#]*@.*"));
    }

    /** What is said here, and what the others say of what is not said here. */
    public HubLinks orElse(HubLinks others) {
        return new HubLinks(hubs.isEmpty() ? others.hubs : hubs, self == null ? others.self : self);
    }

    /** What stands in a header's values (RFC 8288); what is no link ends the reading of its value. */
    public static List<Link> links(List<String> values) {
        List<Link> links = new ArrayList<>();
        values.forEach(value -> new LinkHeader(value).read(links));
        return List.copyOf(links);
    }
}
