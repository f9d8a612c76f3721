package io.bellwether.classify.alert;

import io.bellwether.article.alert.UpdateReason;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an alert may say after an article in words of its own has joined: that its sources reached the next power of two, that it is
 * louder than when it last spoke, or that a later report of another publisher tells new facts.
 */
final class Development {

    /** Sooner a further report tells the same event with other details. */
    static final Duration LATER = Duration.ofHours(6);

    private Development() {}

    /**
     * The reasons, none when nothing developed.
     *
     * @param alert with the article, before it speaks
     * @param before the story without the article
     * @param story the story with it
     */
    static List<UpdateReason> of(ThemeAlert alert, StoryAlerts before, StoryAlerts story, StoryMember member) {
        List<UpdateReason> reasons = new ArrayList<>();
        moreSources(alert.spoken(), story.sources()).ifPresent(reasons::add);
        severityRose(alert).ifPresent(reasons::add);
        if (isLaterReport(alert.spoken(), member.article())) {
            before.facts().newIn(member.facts()).ifPresent(reasons::add);
        }
        return reasons;
    }

    private static Optional<UpdateReason> moreSources(Spoken spoken, IndependentSources sources) {
        int next = 2 * Integer.highestOneBit(spoken.sources());
        return sources.count() < next
                ? Optional.empty()
                : Optional.of(new UpdateReason.MoreSources(
                        sources.names().subList(spoken.sources(), sources.count()), sources.count()));
    }

    private static Optional<UpdateReason> severityRose(ThemeAlert alert) {
        return alert.severity().compareTo(alert.spoken().severity()) <= 0
                ? Optional.empty()
                : Optional.of(new UpdateReason.SeverityRose(alert.spoken().severity(), alert.severity()));
    }

    private static boolean isLaterReport(Spoken spoken, StoryArticle article) {
        return !article.source().equals(spoken.source())
                && Duration.between(spoken.time(), article.time()).compareTo(LATER) >= 0;
    }
}
