package io.bellwether.classify.tag;

import io.bellwether.article.item.Article;
import io.bellwether.article.profile.Profile;
import io.bellwether.article.profile.Theme;
import io.bellwether.article.tag.Analysis;
import io.bellwether.article.tag.Evidence;
import io.bellwether.article.tag.Tag;
import io.bellwether.classify.embedding.SentenceEncoder;
import io.bellwether.classify.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/**
 * Says which themes of a profile an article touches, and by which words. A pure function of article and profile: no clock, no
 * randomness, sums in fixed order, scores rounded to four decimals. Thread-safe; make one for a profile and keep it.
 *
 * <p>A cascade: phrases are looked for in every article, in one walk; {@link Screen} tells ordinary news, for which nothing more is
 * done; sentence vectors are computed only for an article of which the words leave some theme possible, and all of them only where the
 * first one does ({@link MeaningReader}).
 *
 * <p>In an article of another language than the profile's only words written as names count, and vectors keep silent: neither lexicon
 * nor sentence model knows that language.
 */
public final class Tagger {

    /** A receipt of more places is no longer read. */
    private static final int MOST_EVIDENCE = 60;

    /** Longer silent articles are rare and weighed one by one. */
    private static final int MOST_SENTENCES = 200;

    private final Profile profile;
    private final ProfileIndex index;
    private final Optional<MeaningReader> meaning;
    private final List<ThemeLeaning> leanings;
    private final ScoreModel model = ScoreModel.bundled();

    /** Scores of silent articles by their number of sentences. */
    private final Map<Integer, Map<String, Double>> silentScores = new ConcurrentHashMap<>();

    private Tagger(Profile profile, TaggerParts parts) {
        this.profile = profile;
        this.index = new ProfileIndex(profile, parts.lexicon() ? Lexicon.bundled() : Lexicon.EMPTY);
        this.leanings = ThemeLeaning.of(profile);
        this.meaning = parts.meaning() && !profile.themes().isEmpty()
                ? Optional.of(new MeaningReader(profile, SentenceEncoder.bundled()))
                : Optional.empty();
    }

    /** The tagger of a profile. */
    public static Tagger of(Profile profile) {
        return of(profile, TaggerParts.ALL);
    }

    /** The tagger of a profile with only some of its parts, to see what each is worth. */
    public static Tagger of(Profile profile, TaggerParts parts) {
        return new Tagger(profile, parts);
    }

    /** The profile this tagger speaks for. */
    public Profile profile() {
        return profile;
    }

    /**
     * The analysis of an article, with the scores of all themes. Tags come best score first, equal scores in the profile's order.
     * Never throws, whatever the text holds. The article has joined no story yet.
     */
    public Analysis tag(Article article) {
        ArticleReading reading = ArticleReading.of(article, index);
        return reading.isSilent() ? silent(reading) : weighed(reading);
    }

    /** Of silent articles those with equally many sentences have equal scores. */
    private Analysis silent(ArticleReading reading) {
        if (reading.statements() > MOST_SENTENCES) {
            return weighed(reading);
        }
        Map<String, Double> scores = silentScores.computeIfAbsent(
                reading.statements(), sentences -> weighed(reading).scores());
        return new Analysis(
                reading.text().article().id(), profile.version(), reading.language(), List.of(), scores, null);
    }

    /** The analysis of what was read, whatever the screen says. */
    Analysis weighed(ArticleReading reading) {
        List<ThemeReading> themes = read(reading);
        List<ThemeOdds> odds = odds(reading, themes);
        Map<String, Double> scores = new HashMap<>();
        List<Tag> tags = new ArrayList<>();
        for (int place = 0; place < odds.size(); place++) {
            Theme theme = profile.themes().get(place);
            double score = round(theme.calibration().score(odds.get(place).wanted()));
            double main = round(theme.calibration().score(odds.get(place).main()));
            scores.put(theme.id(), score);
            List<Evidence> evidence = themes.get(place).evidence();
            if (score >= theme.threshold() && !evidence.isEmpty()) {
                tags.add(new Tag(theme.id(), score, main >= theme.alertThreshold(), strongest(evidence)));
            }
        }
        tags.sort(Comparator.comparingDouble(Tag::score).reversed());
        return new Analysis(reading.text().article().id(), profile.version(), reading.language(), tags, scores, null);
    }

    /** Why the article is tagged as {@link #tag} says, and what it lacks for the other themes. Some times slower. */
    public Explanation explain(Article article) {
        ArticleReading reading = ArticleReading.of(article, index);
        List<ThemeReading> opened = read(reading, context -> Context.NONE);
        return new Explaining(this, new Explaining.Material(reading, read(reading), opened)).explain(tag(article));
    }

    /**
     * The features of an article for each theme, in the profile's order and that of {@link #featureNames()}: what the score model was
     * fitted on.
     */
    public List<double[]> features(Article article) {
        return articleFeatures(article).themes();
    }

    /** The same with the article's meaning, which what marks taught is compared with. */
    public ArticleFeatures articleFeatures(Article article) {
        ArticleReading reading = ArticleReading.of(article, index);
        List<double[]> features = ofWords(read(reading), reading);
        if (meaning.isEmpty() || reading.statements() == 0) {
            return new ArticleFeatures(features, Optional.empty());
        }
        ArticleMeaning read = meaning.get().readAll(reading.text(), features);
        return new ArticleFeatures(features, Optional.of(read.unusual()));
    }

    /** Changes with every change of the weights that turn evidence into scores. */
    public static int modelVersion() {
        return ScoreModel.bundled().version();
    }

    /** The score from which an article is tagged unless a profile says otherwise. */
    public static double defaultThreshold() {
        return ScoreModel.bundled().tag();
    }

    /** The score from which it alerts unless a profile says otherwise. */
    public static double defaultAlertThreshold() {
        return ScoreModel.bundled().alert();
    }

    /** Names of the features, in order. */
    public static List<String> featureNames() {
        return Features.NAMES;
    }

    /** How many of them, from the first, come from words alone. */
    public static int wordFeatures() {
        return Features.WORDS;
    }

    /** The logarithms of the odds of all themes in the profile's order, before calibration. */
    public double[] raw(Article article) {
        ArticleReading reading = ArticleReading.of(article, index);
        return odds(reading, read(reading)).stream()
                .mapToDouble(ThemeOdds::wanted)
                .toArray();
    }

    ProfileIndex index() {
        return index;
    }

    /** Empty where vectors do not speak. */
    Optional<MeaningReader> meaning() {
        return meaning;
    }

    /** One for each theme. */
    List<ThemeLeaning> leanings() {
        return leanings;
    }

    private List<ThemeReading> read(ArticleReading reading) {
        return read(reading, context -> context);
    }

    /** @param required what is required nearby in place of each gate */
    private List<ThemeReading> read(ArticleReading reading, UnaryOperator<Context> required) {
        List<ThemeReading> themes = new ArrayList<>();
        for (int place = 0; place < index.themes(); place++) {
            ThemeReading theme = new ThemeReading(reading);
            theme.readGate(required.apply(index.gate(place)));
            theme.countGate(index.gateElements(place));
            themes.add(theme);
        }
        TermReader.read(reading, index, themes);
        Map<Integer, List<SaidWording>> said = new HashMap<>();
        reading.concepts()
                .said()
                .forEach(wording -> said.computeIfAbsent(wording.sought().concept(), concept -> new ArrayList<>())
                        .add(wording));
        for (int place = 0; place < themes.size(); place++) {
            for (ProfileIndex.ConceptEntry entry : index.concepts(place)) {
                themes.get(place)
                        .addConcept(
                                entry.near(required.apply(entry.context())),
                                said.getOrDefault(entry.concept(), List.of()));
            }
        }
        return themes;
    }

    private List<ThemeOdds> odds(ArticleReading reading, List<ThemeReading> themes) {
        List<double[]> features = ofWords(themes, reading);
        if (meaning.isEmpty() || reading.isForeign() || !ThemeOdds.possible(profile, features)) {
            return ThemeOdds.weighed(features, model.words());
        }
        ArticleMeaning article = meaning.get().read(reading.text(), features);
        return ThemeLeaning.add(leanings, ThemeOdds.weighed(features, model.meaning()), features, article.unusual());
    }

    private List<double[]> ofWords(List<ThemeReading> themes, ArticleReading reading) {
        List<double[]> features = new ArrayList<>();
        for (int place = 0; place < themes.size(); place++) {
            features.add(Features.ofWords(
                    reading, themes.get(place), !index.concepts(place).isEmpty()));
        }
        Features.compare(features);
        return features;
    }

    /** In the order of their places, as they were found, unless there are too many. */
    private static List<Evidence> strongest(List<Evidence> evidence) {
        if (evidence.size() <= MOST_EVIDENCE) {
            return evidence;
        }
        return evidence.stream()
                .sorted(Comparator.comparingDouble(Evidence::weight).reversed())
                .limit(MOST_EVIDENCE)
                .toList();
    }

    static double round(double score) {
        return Math.round(score * 10_000) / 10_000.0;
    }
}
