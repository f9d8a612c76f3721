package io.bellwether.classify.story;

import io.bellwether.article.item.Article;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Joins articles into stories, one after the other: single-pass clustering over the articles that came lately. An article's fate depends
 * on what came before it only; the same articles in the same order give the same stories, also when these are made anew from their
 * {@link ReportStore} in between. Memory and store are bounded by {@link StorySettings#capacity()}. Late articles find the stories of
 * their own days as long as these are held. Not thread-safe.
 */
public final class Stories {

    /** Reports compared in full with a new one. */
    private static final int CANDIDATES = 30;

    /** Nothing less like by its terms has ever been one event. */
    private static final double LEAST_COSINE = 0.1;

    private final StorySettings settings;
    private final JoinModel model;
    private final StoryWindow window;
    private final ReportReader reader;

    /**
     * Stories by the bundled model, as they stood when the store was last written.
     *
     * @throws IllegalStateException when a newer release wrote it
     */
    public Stories(StorySettings settings, ReportStore store) {
        this(settings, store, JoinModel.bundled());
    }

    Stories(StorySettings settings, ReportStore store, JoinModel model) {
        this.settings = settings;
        this.model = model;
        this.window = new StoryWindow(settings, store);
        this.reader = window.reader();
    }

    /**
     * The story of the next article. One that is still held from before keeps its story.
     *
     * @param came when the article came; taken for the time of the one before it when that came later
     */
    public StoryAssignment assign(Article article, Instant came) {
        Instant arrival = window.arrival(came);
        window.expire(arrival.minus(settings.kept()));
        return window.storyOf(article.id())
                .map(story -> new StoryAssignment(article.id(), story.id(), Optional.empty()))
                .orElseGet(() -> assign(reader.read(article), arrival));
    }

    StoryAssignment assign(Report report, Instant came) {
        Optional<StoryChoice> choice = choose(report);
        OpenStory story = choice.map(StoryChoice::story).orElseGet(() -> new OpenStory(report));
        Optional<StoryJoin> join = choice.map(found -> found.evidence(report));
        window.add(report, story, came);
        return new StoryAssignment(report.id(), story.id(), join);
    }

    private Optional<StoryChoice> choose(Report report) {
        return nearest(report).stream()
                .map(nearest -> StoryChoice.of(report, nearest, model))
                .filter(choice -> choice.holds(settings))
                .max(StoryChoice.BEST);
    }

    /** Of each story in reach the report that is likest, where one is likely enough at all. */
    private Collection<StoryChoice.Near> nearest(Report report) {
        Map<OpenStory, StoryChoice.Near> nearest = new LinkedHashMap<>();
        for (HeldReport other : window.find(report.text(), CANDIDATES, LEAST_COSINE)) {
            if (inReach(report, other)) {
                double odds = model.odds(report, other.report());
                if (odds >= settings.join()) {
                    StoryChoice.Near near = new StoryChoice.Near(other.story(), other.report(), odds);
                    nearest.merge(other.story(), near, (mine, theirs) -> theirs.odds() > mine.odds() ? theirs : mine);
                }
            }
        }
        return nearest.values();
    }

    private boolean inReach(Report report, HeldReport other) {
        Duration apart = Duration.between(other.report().time(), report.time()).abs();
        return apart.compareTo(settings.reach()) <= 0 && other.story().reaches(report.time(), settings.span());
    }
}
