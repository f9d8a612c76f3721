package io.bellwether.desk.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.article.alert.Severity;
import io.bellwether.desk.subscription.QuietHours;
import io.bellwether.desk.subscription.Rhythm;
import io.bellwether.desk.telling.UpdateReference;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MessageRuleTest {

    /** Noon on a Thursday. */
    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");

    private static final History NOTHING = new History(0, false, false);

    @Test
    void tellsAStoryOnceForAllItsThemes() {
        List<DueMessage> due = due(
                NOTHING,
                List.of(update("s1", "chips", 0, 10), update("s1", "trade", 0, 9), update("s1", "chips", 1, 8)));

        assertThat(due)
                .singleElement()
                .isInstanceOfSatisfying(
                        DueMessage.OfStory.class,
                        message -> assertThat(message.group().references())
                                .containsExactly(
                                        new UpdateReference("s1", "chips", 0),
                                        new UpdateReference("s1", "chips", 1),
                                        new UpdateReference("s1", "trade", 0)));
    }

    @Test
    void waitsUntilTheThemesOfAStoryAreTogetherButNotForEver() {
        assertThat(due(NOTHING, List.of(update("s1", "chips", 0, 4)))).isEmpty();
        assertThat(due(NOTHING, List.of(update("s1", "chips", 0, 29), update("s1", "trade", 0, 1))))
                .isEmpty();
        assertThat(due(NOTHING, List.of(update("s1", "chips", 0, 30), update("s2", "trade", 0, 1))))
                .hasSize(2);
    }

    @Test
    void tellsTheLoudestOneByOneUpToTheLimitAndGathersTheRest() {
        List<WaitingUpdate> storm = storm(500, 10);

        List<DueMessage> atOnce = due(NOTHING, storm);

        assertThat(atOnce)
                .hasSize(6)
                .allSatisfy(message -> assertThat(severity(message)).isEqualTo(Severity.HIGH));
    }

    @Test
    void rollsUpWhatGatheredInOneMessage() {
        List<DueMessage> later = due(new History(6, false, false), storm(494, 600));

        assertThat(later)
                .singleElement()
                .isInstanceOfSatisfying(
                        DueMessage.RollUp.class,
                        message -> assertThat(message.groups()).hasSize(494));
        assertThat(due(new History(6, true, false), storm(494, 600))).isEmpty();
    }

    @Test
    void holdsEverythingInQuietHoursAndRollsItUpAfterwards() {
        Rhythm night = rhythm(Optional.of(QuietHours.parse("11:00-12:30")));
        List<WaitingUpdate> waiting = List.of(update("s1", "chips", 0, 1_800), update("s2", "chips", 0, 900));

        assertThat(MessageRule.due(night, waiting, NOTHING, NOON)).isEmpty();
        assertThat(MessageRule.due(night, waiting, NOTHING, Instant.parse("2026-11-26T12:29:59Z")))
                .isEmpty();
        assertThat(MessageRule.due(night, waiting, NOTHING, Instant.parse("2026-11-26T12:30:00Z")))
                .singleElement()
                .isInstanceOf(DueMessage.RollUp.class);
    }

    @Test
    void tellsWhatCameAfterQuietHoursAtOnce() {
        Rhythm morning = rhythm(Optional.of(QuietHours.parse("22:00-11:00")));

        assertThat(MessageRule.due(morning, List.of(update("s1", "chips", 0, 10)), NOTHING, NOON))
                .singleElement()
                .isInstanceOf(DueMessage.OfStory.class);
    }

    @Test
    void rollsUpWhatADowntimeLeftAndTellsTodaysNewsBesides() {
        List<WaitingUpdate> waiting = new ArrayList<>();
        for (int story = 0; story < 200; story++) {
            waiting.add(update(
                    "old" + story, "chips", Severity.MEDIUM, NOON.minus(Duration.ofHours(50)), NOON.minusSeconds(10)));
        }
        waiting.add(update("new", "chips", 0, 10));

        List<DueMessage> due = due(NOTHING, waiting);

        assertThat(due).hasSize(2);
        assertThat(due.getFirst())
                .isInstanceOfSatisfying(
                        DueMessage.OfStory.class,
                        message -> assertThat(message.group().story()).isEqualTo("new"));
        assertThat(due.getLast())
                .isInstanceOfSatisfying(
                        DueMessage.RollUp.class,
                        message -> assertThat(message.groups()).hasSize(200));
    }

    @Test
    void oneStoryIsNoRollUp() {
        assertThat(due(NOTHING, List.of(update("s1", "chips", 0, 4 * 3_600))))
                .singleElement()
                .isInstanceOf(DueMessage.OfStory.class);
    }

    @Test
    void gathersWhileAMessageCannotBeDelivered() {
        assertThat(due(new History(1, false, true), storm(3, 60))).isEmpty();
    }

    @Test
    void losesNothing() {
        List<WaitingUpdate> storm = storm(40, 600);
        List<WaitingUpdate> left = new ArrayList<>(storm);
        int stories = 0;
        boolean rolledUp = false;
        for (int hour = 0; hour < 3 && !left.isEmpty(); hour++) {
            for (DueMessage message : due(new History(stories, rolledUp, false), left)) {
                List<StoryGroup> groups = switch (message) {
                    case DueMessage.OfStory(StoryGroup group) -> List.of(group);
                    case DueMessage.RollUp(List<StoryGroup> several) -> several;
                };
                groups.forEach(group -> left.removeAll(group.updates()));
            }
        }
        assertThat(left).isEmpty();
    }

    private static List<DueMessage> due(History history, List<WaitingUpdate> waiting) {
        return MessageRule.due(rhythm(Optional.empty()), waiting, history, NOON);
    }

    private static Severity severity(DueMessage message) {
        return switch (message) {
            case DueMessage.OfStory(StoryGroup group) -> group.severity();
            case DueMessage.RollUp(List<StoryGroup> groups) -> groups.getFirst().severity();
        };
    }

    private static Rhythm rhythm(Optional<QuietHours> quiet) {
        return new Rhythm(true, Optional.empty(), quiet, ZoneId.of("UTC"), 6);
    }

    /** Every tenth is loud. */
    private static List<WaitingUpdate> storm(int stories, int secondsAgo) {
        List<WaitingUpdate> storm = new ArrayList<>();
        for (int story = 0; story < stories; story++) {
            Instant time = NOON.minusSeconds(secondsAgo);
            storm.add(update("s" + story, "chips", story % 10 == 0 ? Severity.HIGH : Severity.LOW, time, time));
        }
        return storm;
    }

    private static WaitingUpdate update(String story, String theme, int position, int secondsAgo) {
        Instant time = NOON.minusSeconds(secondsAgo);
        return new WaitingUpdate(
                new UpdateReference(story, theme, position), Severity.MEDIUM, "Headline of " + story, time, time);
    }

    private static WaitingUpdate update(String story, String theme, Severity severity, Instant time, Instant since) {
        return new WaitingUpdate(new UpdateReference(story, theme, 0), severity, "Headline of " + story, time, since);
    }
}
