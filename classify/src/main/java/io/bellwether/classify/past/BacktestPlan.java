package io.bellwether.classify.past;

import io.bellwether.article.feedback.Mark;
import io.bellwether.article.profile.Profile;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What is to be compared.
 *
 * @param since articles that came before are looked at only where they are marked
 * @param marks by their keys
 */
public record BacktestPlan(Profile before, Profile after, Instant since, Map<String, Mark> marks) {

    /** Copies the map. */
    public BacktestPlan {
        marks = Map.copyOf(marks);
    }

    /** A plan with these marks, of which the last of a key holds. */
    public static BacktestPlan of(Profile before, Profile after, Instant since, Collection<Mark> marks) {
        return new BacktestPlan(
                before,
                after,
                since,
                marks.stream().collect(Collectors.toMap(Mark::key, mark -> mark, (_, later) -> later)));
    }
}
