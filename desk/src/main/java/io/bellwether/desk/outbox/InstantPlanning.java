package io.bellwether.desk.outbox;

import io.bellwether.desk.subscription.Subscription;
import io.bellwether.desk.telling.Content;
import io.bellwether.desk.telling.UpdateReference;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Puts into the outbox what is told as it comes, inside a transaction that holds the subscription. */
final class InstantPlanning {

    /** Updates that a message of several stories lists. */
    private static final int LISTED = 200;

    private InstantPlanning() {}

    static void plan(Handle handle, Subscription subscription, Instant now) {
        WaitingTable waiting = new WaitingTable(handle);
        PlanTable outbox = new PlanTable(handle, subscription, now);
        waiting.gather(subscription, now);
        List<WaitingUpdate> updates = waiting.read(subscription);
        if (updates.isEmpty()) {
            return;
        }
        for (DueMessage message : MessageRule.due(subscription.rhythm(), updates, outbox.history(), now)) {
            List<StoryGroup> groups = groups(message);
            List<UpdateReference> told = groups.stream()
                    .flatMap(group -> group.references().stream())
                    .toList();
            Content content = new Content.Updates(
                    groups.size(), told.stream().limit(LISTED).toList());
            switch (message) {
                case DueMessage.OfStory(StoryGroup group) -> outbox.addStory(group, content);
                case DueMessage.RollUp(List<StoryGroup> several) ->
                    outbox.add(MessageKind.ROLL_UP, now, Subject.of(several), content);
            }
            waiting.remove(subscription, told);
        }
    }

    private static List<StoryGroup> groups(DueMessage message) {
        return switch (message) {
            case DueMessage.OfStory(StoryGroup group) -> List.of(group);
            case DueMessage.RollUp(List<StoryGroup> several) -> several;
        };
    }
}
