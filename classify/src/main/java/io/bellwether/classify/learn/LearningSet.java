package io.bellwether.classify.learn;

import io.bellwether.article.profile.Profile;
import io.bellwether.article.profile.Theme;
import io.bellwether.classify.tag.Tagger;
import io.bellwether.classify.tag.TaggerParts;
import io.bellwether.classify.tag.ThemeOdds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
     * @param features under the given profile, a theme each
     * @param phrases as {@link ArticlePhrases} finds them
     */
    record Entry(MarkedArticle marked, List<double[]> features, Map<String, String> phrases) {}

    private LearningSet(Profile profile, List<Entry> entries) {
        this.profile = profile;
        this.entries = entries;
    }

    /** As {@link #of(Profile, List, IntConsumer)}, telling nobody how far it is. */
    public static LearningSet of(Profile profile, List<MarkedArticle> marks) {
        return of(profile, marks, read -> {});
    }

    /**
     * Reads the articles, which takes milliseconds a sentence. Their order does not matter: they are taken by id.
     *
     * @param progress told before each article which it is, from 1
     */
    public static LearningSet of(Profile profile, List<MarkedArticle> marks, IntConsumer progress) {
        Tagger tagger = Tagger.of(profile);
        List<MarkedArticle> ordered = marks.stream()
                .sorted(Comparator.comparing(marked -> marked.article().id()))
                .toList();
        List<Entry> entries = new ArrayList<>();
        for (MarkedArticle marked : ordered) {
            progress.accept(entries.size() + 1);
            entries.add(new Entry(marked, tagger.features(marked.article()), ArticlePhrases.of(marked.article())));
        }
        return new LearningSet(profile, entries);
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
        Tagger tagger = Tagger.of(changed, WORDS);
        return entries.stream()
                .map(entry -> ThemeOdds.of(
                        changed, ThemeOdds.join(tagger.features(entry.marked().article()), entry.features())))
                .toList();
    }

    /** The odds of the given profile, an article each. */
    public List<List<ThemeOdds>> odds() {
        return entries.stream()
                .map(entry -> ThemeOdds.of(profile, entry.features()))
                .toList();
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
