package io.bellwether.classify.learn;

import io.bellwether.article.profile.Profile;
import io.bellwether.article.profile.Theme;
import io.bellwether.classify.embedding.Embedding;
import io.bellwether.classify.tag.ArticleFeatures;
import io.bellwether.classify.tag.Tagger;
import io.bellwether.classify.tag.TaggerParts;
import io.bellwether.classify.tag.ThemeOdds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;

/**
 * Marked articles with what is computed of them once: their features under the given profile, and their phrases. Immutable.
 */
public final class LearningSet {

    /** Held out in turn, within the marks given, to see what helps. */
    static final int FOLDS = 5;

    private static final TaggerParts WORDS = new TaggerParts(true, false);

    private final Profile profile;
    private final List<Entry> entries;

    /**
     * One article.
     *
     * @param features under the given profile
     * @param phrases as {@link ArticlePhrases} finds them
     */
    record Entry(MarkedArticle marked, ArticleFeatures features, Map<String, String> phrases) {}

    /**
     * An article weighed by some profile.
     *
     * @param features a theme each
     * @param unusual its meaning, where vectors speak
     */
    record Weighed(List<double[]> features, Optional<Embedding> unusual, List<ThemeOdds> odds) {}

    private LearningSet(Profile profile, List<Entry> entries) {
        this.profile = profile;
        this.entries = entries;
    }

    /** As {@link #of(Profile, List, IntConsumer)}, telling nobody how far it is. */
    public static LearningSet of(Profile profile, List<MarkedArticle> marks) {
        return of(profile, marks, read -> {});
    }

    /**
     * Reads the articles for a profile, without what it learned before, which takes milliseconds a sentence. Their order does not matter: they are taken by id.
     *
     * @param progress told before each article which it is, from 1
     */
    public static LearningSet of(Profile profile, List<MarkedArticle> marks, IntConsumer progress) {
        Profile given = Unlearning.of(profile);
        Tagger tagger = Tagger.of(given);
        List<MarkedArticle> ordered = marks.stream()
                .sorted(Comparator.comparing(marked -> marked.article().id()))
                .toList();
        List<Entry> entries = new ArrayList<>();
        for (MarkedArticle marked : ordered) {
            progress.accept(entries.size() + 1);
            entries.add(
                    new Entry(marked, tagger.articleFeatures(marked.article()), ArticlePhrases.of(marked.article())));
        }
        return new LearningSet(given, entries);
    }

    /** Some of the articles, with other marks or fewer. */
    public LearningSet with(List<MarkedArticle> marks) {
        Map<String, Entry> byId = new HashMap<>();
        entries.forEach(entry -> byId.put(entry.marked().article().id(), entry));
        List<Entry> chosen = new ArrayList<>();
        for (MarkedArticle marked : marks) {
            Entry entry = byId.get(marked.article().id());
            if (entry != null) {
                chosen.add(new Entry(marked, entry.features(), entry.phrases()));
            }
        }
        chosen.sort(Comparator.comparing(entry -> entry.marked().article().id()));
        return new LearningSet(profile, chosen);
    }

    /** The profile that is to learn. */
    public Profile profile() {
        return profile;
    }

    /** The articles with their marks, by id. */
    public List<MarkedArticle> marks() {
        return entries.stream().map(Entry::marked).toList();
    }

    List<Entry> entries() {
        return entries;
    }

    /** The articles of one fold, or all but those. */
    LearningSet fold(int fold, boolean inside) {
        List<Entry> chosen = new ArrayList<>();
        for (int place = 0; place < entries.size(); place++) {
            if ((place % FOLDS == fold) == inside) {
                chosen.add(entries.get(place));
            }
        }
        return new LearningSet(profile, chosen);
    }

    /** The odds of a profile with other words and the same themes, an article each. */
    public List<List<ThemeOdds>> odds(Profile changed) {
        return weighed(changed).stream().map(Weighed::odds).toList();
    }

    /** As {@link #odds(Profile)}, with what they were weighed from. */
    List<Weighed> weighed(Profile changed) {
        Tagger tagger = Tagger.of(changed, WORDS);
        return entries.stream()
                .map(entry -> weighed(
                        changed,
                        new ArticleFeatures(
                                ThemeOdds.join(
                                        tagger.features(entry.marked().article()),
                                        entry.features().themes()),
                                entry.features().unusual())))
                .toList();
    }

    /** The articles weighed by the given profile. */
    List<Weighed> weighed() {
        return entries.stream().map(entry -> weighed(profile, entry.features())).toList();
    }

    private static Weighed weighed(Profile profile, ArticleFeatures article) {
        boolean speak = ThemeOdds.possible(profile, article.themes());
        return new Weighed(
                article.themes(), article.unusual().filter(meaning -> speak), ThemeOdds.of(profile, article));
    }

    /** How large features are among the articles. */
    FeatureScale scale() {
        return FeatureScale.of(entries.stream()
                .flatMap(entry -> entry.features().themes().stream())
                .toList());
    }

    /** The odds of the given profile, an article each. */
    public List<List<ThemeOdds>> odds() {
        return weighed().stream().map(Weighed::odds).toList();
    }

    /** Whether an article is on the briefing's subject: a theme applies, or the profile would tag it with this one. */
    boolean near(String theme, Entry entry) {
        return entry.marked().onSubject() || said(theme, entry);
    }

    private boolean said(String theme, Entry entry) {
        List<ThemeOdds> odds = ThemeOdds.of(profile, entry.features());
        for (int place = 0; place < odds.size(); place++) {
            Theme own = profile.themes().get(place);
            if (own.id().equals(theme)) {
                return own.calibration().score(odds.get(place).wanted()) >= own.threshold();
            }
        }
        return false;
    }
}
