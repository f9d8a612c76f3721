package io.bellwether.classify.past;

import io.bellwether.article.feedback.Mark;
import io.bellwether.article.item.Article;
import io.bellwether.article.profile.Profile;
import io.bellwether.article.tag.Analysis;
import io.bellwether.classify.stream.ContentHash;
import io.bellwether.classify.stream.ProfileTagger;
import io.bellwether.classify.tag.Tagger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.Stream;

/**
 * Tries a profile on the past: tags it with the old profile and the new one, joins stories and raises alerts by the rules of the stream, and
 * compares. Writes nothing. Both are given the same stories, those of all articles that take part under either, so that an alert of one can
 * be held against an alert of the other.
 */
public final class Backtest {

    private final BacktestPlan plan;
    private final ProfileTagger before;
    private final ProfileTagger after;
    private final Set<String> marked = new HashSet<>();
    private final Map<String, String> hashes = new HashMap<>();
    private final Map<String, Judged> latest = new HashMap<>();
    private final List<Judged> joining = new ArrayList<>();
    private long articles;
    private Instant from = Instant.MAX;
    private Instant to = Instant.EPOCH;

    private Backtest(BacktestPlan plan, Function<Profile, Function<Article, Analysis>> compiler) {
        this.plan = plan;
        this.before = new ProfileTagger(plan.before(), compiler.apply(plan.before()));
        this.after = new ProfileTagger(plan.after(), compiler.apply(plan.after()));
        plan.marks().values().stream().map(Mark::article).forEach(marked::add);
    }

    /**
     * Runs the comparison on all processors.
     *
     * @param past read once; the revisions of an article in their order, else in any
     * @param progress told how many articles have been looked at
     */
    public static BacktestResult run(BacktestPlan plan, Stream<PastArticle> past, LongConsumer progress) {
        return run(plan, past, progress, Runtime.getRuntime().availableProcessors());
    }

    /** The same on so many threads of their own, at least 1: beside other work, fewer than there are processors. */
    public static BacktestResult run(BacktestPlan plan, Stream<PastArticle> past, LongConsumer progress, int threads) {
        return new Backtest(plan, profile -> Tagger.of(profile)::tag).run(past, progress, threads);
    }

    static BacktestResult run(
            BacktestPlan plan,
            Stream<PastArticle> past,
            LongConsumer progress,
            Function<Profile, Function<Article, Analysis>> compiler) {
        return new Backtest(plan, compiler).run(past, progress, 2);
    }

    private BacktestResult run(Stream<PastArticle> past, LongConsumer progress, int threads) {
        try (InOrder<PastArticle, Optional<Judged>> judging = new InOrder<>(threads, this::judge)) {
            past.filter(this::counts)
                    .gather(judging.gatherer())
                    .flatMap(Optional::stream)
                    .forEach(judged -> {
                        keep(judged);
                        progress.accept(articles);
                    });
        }
        joining.sort(Comparator.comparing(Judged::came));
        return new Comparison(plan, latest, StoryAlerting.of(joining)).result(articles, from, to);
    }

    /** A copy says nothing, as in the stream; what came before is of interest only where it is marked. */
    private boolean counts(PastArticle one) {
        boolean asked = !one.came().isBefore(plan.since())
                || marked.contains(one.article().id());
        String hash = ContentHash.of(one.article());
        return asked && !hash.equals(hashes.put(one.article().id(), hash));
    }

    /** None where the article cannot be tagged, of which the stream makes a dead letter. */
    private Optional<Judged> judge(PastArticle one) {
        try {
            return Optional.of(
                    new Judged(one.article(), one.came(), before.tag(one.article()), after.tag(one.article())));
        } catch (IllegalArgumentException dead) {
            return Optional.empty();
        }
    }

    private void keep(Judged judged) {
        articles++;
        String id = judged.article().id();
        boolean joins = judged.joins();
        if (joins || marked.contains(id) || latest.containsKey(id)) {
            latest.put(id, judged);
        }
        if (judged.came().isBefore(plan.since())) {
            return;
        }
        from = judged.came().isBefore(from) ? judged.came() : from;
        to = judged.came().isAfter(to) ? judged.came() : to;
        if (joins) {
            joining.add(judged);
        }
    }
}
