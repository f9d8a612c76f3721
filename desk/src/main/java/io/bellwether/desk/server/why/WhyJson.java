package io.bellwether.desk.server.why;

import io.bellwether.article.alert.AlertGuard;
import io.bellwether.article.profile.Profile;
import io.bellwether.article.profile.Theme;
import io.bellwether.article.tag.Evidence;
import io.bellwether.classify.tag.ChangeText;
import io.bellwether.classify.tag.ThemeExplanation;
import io.bellwether.desk.why.Alike;
import io.bellwether.desk.why.Answer;
import io.bellwether.desk.why.Sighting;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why, in JSON.
 *
 * @param judged what the profile in force says; absent where there was no text or no profile
 */
record WhyJson(SightingJson sighting, @Nullable JudgedJson judged) {

    static WhyJson of(Answer answer) {
        return new WhyJson(
                SightingJson.of(answer.sighting()),
                answer.judged().map(JudgedJson::of).orElse(null));
    }

    /**
     * Whether it ever came here.
     *
     * @param kind stored, unseen or pasted
     * @param article id of the stored one; else absent
     * @param story id of its story; absent where it joined none
     * @param refusal why its page was not read; absent where it was, or was not asked for
     * @param feeds addresses of the publisher's feeds that are read, of what is unseen
     * @param alike stored articles that tell the same
     */
    record SightingJson(
            String kind,
            @Nullable String article,
            @Nullable String story,
            @Nullable String refusal,
            List<String> feeds,
            List<AlikeJson> alike) {

        static SightingJson of(Sighting sighting) {
            return switch (sighting) {
                case Sighting.Stored stored ->
                    new SightingJson(
                            "stored",
                            stored.article().article().id(),
                            stored.article().story().orElse(null),
                            null,
                            List.of(),
                            alike(stored.elsewhere()));
                case Sighting.Unseen unseen ->
                    new SightingJson(
                            "unseen",
                            null,
                            null,
                            unseen.refusal().orElse(null),
                            unseen.feeds().stream().map(feed -> feed.url()).toList(),
                            alike(unseen.alike()));
                case Sighting.Pasted pasted ->
                    new SightingJson("pasted", null, null, null, List.of(), alike(pasted.alike()));
            };
        }

        private static List<AlikeJson> alike(List<Alike> found) {
            return found.stream()
                    .map(other -> new AlikeJson(
                            other.id(),
                            other.title(),
                            other.source(),
                            other.time(),
                            other.story().orElse(null)))
                    .toList();
        }
    }

    /** A stored article; {@code story} is absent where it joined none. */
    record AlikeJson(
            String id,
            String title,
            String source,
            Instant time,
            @Nullable String story) {}

    /**
     * All themes of the profile in force on the article, in the profile's order.
     *
     * @param guard why it raises no alert however high it scores; absent where nothing holds it back
     */
    record JudgedJson(
            String profile, String language, @Nullable AlertGuard guard, List<ThemeJson> themes) {

        static JudgedJson of(Answer.Judged judged) {
            Profile profile = judged.explanation().profile();
            return new JudgedJson(
                    profile.version(),
                    judged.explanation().analysis().language(),
                    judged.guard().orElse(null),
                    judged.explanation().themes().stream()
                            .map(known ->
                                    ThemeJson.of(profile.theme(known.theme()).orElseThrow(), known))
                            .toList());
        }
    }

    /**
     * A theme on the article.
     *
     * @param score 0 to 1, against {@code threshold}
     * @param main how sure it is that the theme is a main subject, 0 to 1, against {@code alertThreshold}
     * @param tagged whether the article has the theme
     * @param tipping what would have tipped it, in words; empty where it is tagged
     */
    record ThemeJson(
            String theme,
            String themeTitle,
            double score,
            double threshold,
            double main,
            double alertThreshold,
            boolean tagged,
            List<Evidence> evidence,
            List<String> tipping) {

        static ThemeJson of(Theme theme, ThemeExplanation known) {
            boolean tagged =
                    known.score() >= theme.threshold() && !known.evidence().isEmpty();
            return new ThemeJson(
                    theme.id(),
                    theme.title(),
                    known.score(),
                    theme.threshold(),
                    known.main(),
                    theme.alertThreshold(),
                    tagged,
                    known.evidence(),
                    tagged ? List.of() : ChangeText.tipping(theme, known));
        }
    }
}
