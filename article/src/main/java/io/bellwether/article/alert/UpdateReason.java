package io.bellwether.article.alert;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** What is new when an alert speaks, with what a sentence about it needs. In JSON its field {@code kind} tells which. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = UpdateReason.Raised.class, name = "raised"),
    @JsonSubTypes.Type(value = UpdateReason.MoreSources.class, name = "more-sources"),
    @JsonSubTypes.Type(value = UpdateReason.SeverityRose.class, name = "severity-rose"),
    @JsonSubTypes.Type(value = UpdateReason.NewFacts.class, name = "new-facts")
})
public sealed interface UpdateReason {

    /**
     * The story crossed the theme's threshold.
     *
     * @param sources independent sources it had then, from 1
     */
    record Raised(Severity severity, int sources) implements UpdateReason {}

    /**
     * More publishers report it in words of their own.
     *
     * @param joined those that came since it last spoke
     * @param sources how many there are now
     */
    record MoreSources(List<String> joined, int sources) implements UpdateReason {
        /** Copies the list. */
        public MoreSources {
            joined = List.copyOf(joined);
        }
    }

    /** It is louder than when it last spoke. */
    record SeverityRose(Severity from, Severity to) implements UpdateReason {}

    /**
     * A later report has in its title what none before had in title or beginning.
     *
     * @param figures as digits, decimals after a point
     * @param names as written
     */
    record NewFacts(List<String> figures, List<String> names) implements UpdateReason {
        /** Copies the lists. */
        public NewFacts {
            figures = List.copyOf(figures);
            names = List.copyOf(names);
        }
    }
}
