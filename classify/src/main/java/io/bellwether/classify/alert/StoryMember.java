package io.bellwether.classify.alert;

import io.bellwether.article.alert.JoinEvidence;
import io.bellwether.article.tag.Evidence;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An article on its way to its story, with all that the story asks of it: its text is not needed any more.
 *
 * @param fetched when it was read
 * @param profile version of the profile that tagged it
 * @param alerting the evidence of each theme whose alert threshold it crossed, by theme
 * @param text by which a copy of it is known
 * @param facts what title and beginning tell
 */
public record StoryMember(
        StoryArticle article,
        Instant fetched,
        String profile,
        Map<String, List<Evidence>> alerting,
        Fingerprint text,
        Facts facts) {

    /** Sorts the map, so that equal members are written alike. */
    public StoryMember {
        alerting = Collections.unmodifiableMap(new TreeMap<>(alerting));
    }

    /** The same member, with what made it part of the story. */
    public StoryMember joined(JoinEvidence evidence) {
        return new StoryMember(article.joined(evidence), fetched, profile, alerting, text, facts);
    }
}
