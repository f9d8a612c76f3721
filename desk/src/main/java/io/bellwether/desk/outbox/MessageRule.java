package io.bellwether.desk.outbox;

import io.bellwether.desk.subscription.Rhythm;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Decides which instant messages are due. Pure. A story is one message, whatever its themes. What came in quiet hours, is old, or waited
 * over the limit goes into one message of all that waits; there is at most one of those in an hour beside the limit.
 */
final class MessageRule {

    /** The themes of a story come by different partitions, milliseconds apart: so long nothing new must have come. */
    private static final Duration SETTLES = Duration.ofSeconds(5);
    /** In a storm something new comes all the time: so long is waited for calm at most. */
    private static final Duration STORM = Duration.ofSeconds(30);
    /** What is over the limit waits so long for its like. */
    private static final Duration GATHERS = Duration.ofMinutes(10);
    /** What is older was missed by a desk, a sink or a mail server that did not run: no news to be told one by one. */
    private static final Duration STALE = Duration.ofHours(3);

    private MessageRule() {}

    /** What is to be told now; what is in none of the messages goes on waiting. */
    static List<DueMessage> due(Rhythm rhythm, Collection<WaitingUpdate> waiting, History history, Instant now) {
        boolean quiet = rhythm.quiet()
                .flatMap(hours -> hours.endAfter(now, rhythm.zone()))
                .isPresent();
        if (waiting.isEmpty() || quiet || history.stuck() || !settled(waiting, now)) {
            return List.of();
        }
        return messages(StoryGroup.of(waiting), rhythm, history, now);
    }

    private static List<DueMessage> messages(List<StoryGroup> groups, Rhythm rhythm, History history, Instant now) {
        List<StoryGroup> held =
                groups.stream().filter(group -> isHeld(group, rhythm, now)).toList();
        int left = Math.max(0, rhythm.hourlyLimit() - history.stories());
        List<StoryGroup> fresh = held.size() == 1
                ? groups
                : groups.stream().filter(group -> !held.contains(group)).toList();
        List<StoryGroup> alone = fresh.subList(0, Math.min(left, fresh.size()));
        List<StoryGroup> together =
                groups.stream().filter(group -> !alone.contains(group)).toList();
        List<DueMessage> due = new ArrayList<>();
        alone.forEach(group -> due.add(new DueMessage.OfStory(group)));
        if (!history.rolledUp() && together.stream().anyMatch(held::contains)) {
            due.add(new DueMessage.RollUp(together));
        }
        return List.copyOf(due);
    }

    private static boolean settled(Collection<WaitingUpdate> waiting, Instant now) {
        List<Instant> noted = waiting.stream()
                .map(WaitingUpdate::since)
                .sorted(Comparator.naturalOrder())
                .toList();
        return !noted.getLast().plus(SETTLES).isAfter(now)
                || !noted.getFirst().plus(STORM).isAfter(now);
    }

    private static boolean isHeld(StoryGroup group, Rhythm rhythm, Instant now) {
        boolean overslept = rhythm.quiet()
                .map(hours -> hours.endBefore(now, rhythm.zone()))
                .filter(end -> group.oldest().isBefore(end) || group.since().isBefore(end))
                .isPresent();
        return overslept
                || group.oldest().plus(STALE).isBefore(now)
                || !group.since().plus(GATHERS).isAfter(now);
    }
}
