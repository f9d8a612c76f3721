package io.bellwether.classify.story;

import io.bellwether.article.item.Article;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Joins articles into stories, one after the other: single-pass clustering over the articles that came lately. An article's fate depends
 * on what came before it only; the same articles in the same order give the same stories. Memory is bounded by
 * {@link StorySettings#capacity()}. Late articles find the stories of their own days as long as these are held. Not thread-safe.
 */
public final class Stories {

    /** Reports compared in full with a new one. */
    private static final int CANDIDATES = 30;

    /** Nothing less like by its terms has ever been one event. */
    private static final double LEAST_COSINE = 0.1;

    private final StorySettings settings;
    private final JoinModel model;
    private final InstantSource clock;
    private final TermCounts counts = new TermCounts();
    private final ReportReader reader = new ReportReader(counts, new NameCounts());
    private final TermIndex index;
    private final Held[] held;
    private final Map<String, OpenStory> byArticle = new HashMap<>();
    private int first;
    private int next;

    private record Held(Report report, OpenStory story, Instant came) {}

    /** Stories by the bundled model. */
    public Stories(StorySettings settings, InstantSource clock) {
        this(settings, clock, JoinModel.bundled());
    }

    Stories(StorySettings settings, InstantSource clock, JoinModel model) {
        this.settings = settings;
        this.model = model;
        this.clock = clock;
        this.index = new TermIndex(settings.capacity());
        this.held = new Held[settings.capacity()];
    }

    /** The story of the next article. One that is still held from before keeps its story. */
    public StoryAssignment assign(Article article) {
        Instant now = clock.instant();
        expire(now);
        OpenStory before = byArticle.get(article.id());
        if (before != null) {
            return new StoryAssignment(article.id(), before.id(), Optional.empty());
        }
        return assign(reader.read(article), now);
    }

    StoryAssignment assign(Report report, Instant now) {
        Optional<StoryChoice> choice = choose(report);
        OpenStory story = choice.map(StoryChoice::story).orElseGet(() -> new OpenStory(report));
        Optional<StoryJoin> join = choice.map(found -> found.evidence(report));
        choice.ifPresent(found -> found.story().add(report));
        hold(new Held(report, story, now));
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
        for (TermIndex.Found found : index.find(report.text(), CANDIDATES, LEAST_COSINE)) {
            Held other = held[found.number() % held.length];
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

    private boolean inReach(Report report, Held other) {
        Duration apart = Duration.between(other.report().time(), report.time()).abs();
        return apart.compareTo(settings.reach()) <= 0 && other.story().reaches(report.time(), settings.span());
    }

    private void hold(Held one) {
        if (next - first == held.length) {
            removeFirst();
        }
        held[next % held.length] = one;
        index.add(next, one.report().text());
        counts.add(one.report().text());
        byArticle.put(one.report().id(), one.story());
        next++;
    }

    private void expire(Instant now) {
        Instant oldest = now.minus(settings.kept());
        while (first < next && held[first % held.length].came().isBefore(oldest)) {
            removeFirst();
        }
    }

    private void removeFirst() {
        Held oldest = held[first % held.length];
        index.removeFirst(oldest.report().text());
        counts.remove(oldest.report().text());
        byArticle.remove(oldest.report().id());
        first++;
    }
}
