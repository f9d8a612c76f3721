package io.bellwether.desk.outbox;

import io.bellwether.article.alert.Severity;
import io.bellwether.desk.telling.UpdateReference;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What waits of one story, whatever its themes: one message.
 *
 * @param updates not empty, in order of theme and position
 */
record StoryGroup(List<WaitingUpdate> updates) {

    private static final Comparator<StoryGroup> LOUDEST = Comparator.comparing(StoryGroup::severity)
            .thenComparing(StoryGroup::newest)
            .reversed();
    private static final Comparator<WaitingUpdate> ORDER = Comparator.<WaitingUpdate, String>comparing(
                    update -> update.reference().theme())
            .thenComparingInt(update -> update.reference().position());

    StoryGroup {
        updates = updates.stream().sorted(ORDER).toList();
    }

    /** The stories of those updates, the loudest first, of equally loud ones the newest. */
    static List<StoryGroup> of(Collection<WaitingUpdate> waiting) {
        Map<String, List<WaitingUpdate>> stories = new LinkedHashMap<>();
        waiting.forEach(update -> stories.computeIfAbsent(update.story(), story -> new ArrayList<>())
                .add(update));
        return stories.values().stream().map(StoryGroup::new).sorted(LOUDEST).toList();
    }

    String story() {
        return updates.getFirst().story();
    }

    String headline() {
        return updates.getFirst().headline();
    }

    Severity severity() {
        return updates.stream()
                .map(WaitingUpdate::severity)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** When the first of it was noted. */
    Instant since() {
        return updates.stream()
                .map(WaitingUpdate::since)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** When the first of it happened. */
    Instant oldest() {
        return updates.stream()
                .map(WaitingUpdate::time)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private Instant newest() {
        return updates.stream()
                .map(WaitingUpdate::time)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    List<UpdateReference> references() {
        return updates.stream().map(WaitingUpdate::reference).toList();
    }
}
