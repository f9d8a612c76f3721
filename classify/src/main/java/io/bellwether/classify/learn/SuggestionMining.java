package io.bellwether.classify.learn;

import io.bellwether.article.item.Article;
import io.bellwether.article.profile.Profile;
import io.bellwether.article.profile.Term;
import io.bellwether.article.profile.Theme;
import io.bellwether.article.tag.Analysis;
import io.bellwether.article.tag.ArticleField;
import io.bellwether.classify.language.Word;
import io.bellwether.classify.language.Words;
import io.bellwether.classify.profile.Suggestion;
import io.bellwether.classify.profile.Suggestions;
import io.bellwether.classify.tag.Quote;
import io.bellwether.classify.tag.Tagger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Mines unlabelled articles for terms: those that articles surely tagged with a theme use, by the log-odds of {@link LearnedTerms} against
 * articles surely tagged with its neighbours, and that other news seldom uses. The same articles give the same suggestions.
 */
public final class SuggestionMining {

    /** A tag is sure from this score, or from the theme's threshold where that is higher. */
    private static final double SURE = 0.6;

    /** Nobody marked these articles: terms weigh half as much as those learned from marks. */
    private static final double WEIGHT = 0.5;

    private static final int MOST_TERMS = 10;
    private static final int MOST_EXAMPLES = 2;
    private static final int FEWEST_SOURCES = 2;

    /** A term must be so many times more frequent in sure articles than in news without any tag. */
    private static final double LEAST_TIMES = 5;

    /** UTF-16 units shown on either side of an example. */
    private static final int CONTEXT = 80;

    private final Profile profile;
    private final Map<String, List<Sure>> byTheme = new HashMap<>();
    private final List<Sure> all = new ArrayList<>();
    private final Set<List<String>> titles = new HashSet<>();
    private final Map<String, Integer> untagged = new HashMap<>();
    private int articles;
    private int untaggedArticles;

    /** An article that is surely tagged. */
    private record Sure(Article article, Set<String> themes, Map<String, String> phrases) {}

    private SuggestionMining(Profile profile) {
        this.profile = profile;
    }

    /**
     * Suggestions from articles, which are read twice: once to tag them, once to count.
     *
     * @param articles a new stream of the same articles each time; closed here
     * @param progress told before each article which it is, from 1
     */
    public static Suggestions of(Profile profile, Supplier<Stream<Article>> articles, IntConsumer progress) {
        SuggestionMining mining = new SuggestionMining(profile);
        Set<String> tagged = new HashSet<>();
        Tagger tagger = Tagger.of(profile);
        try (Stream<Article> read = articles.get()) {
            read.forEach(article -> {
                progress.accept(++mining.articles);
                mining.read(article, tagger.tag(article), tagged);
            });
        }
        Map<String, List<Term>> candidates = mining.candidates();
        Set<String> phrases = new HashSet<>();
        candidates.values().forEach(terms -> terms.forEach(term -> phrases.add(form(term))));
        try (Stream<Article> read = articles.get()) {
            read.filter(article -> !tagged.contains(article.id())).forEach(article -> mining.count(article, phrases));
        }
        return mining.suggestions(candidates);
    }

    private void read(Article article, Analysis analysis, Set<String> tagged) {
        if (!analysis.tags().isEmpty()) {
            tagged.add(article.id());
        }
        Set<String> themes = new HashSet<>();
        analysis.tags().stream().filter(tag -> tag.score() >= SURE).forEach(tag -> themes.add(tag.theme()));
        if (!themes.isEmpty() && titles.add(Words.forms(article.title()))) {
            Sure sure = new Sure(article, themes, ArticlePhrases.of(article));
            all.add(sure);
            themes.forEach(theme ->
                    byTheme.computeIfAbsent(theme, id -> new ArrayList<>()).add(sure));
        }
    }

    private Map<String, List<Term>> candidates() {
        Map<String, List<Term>> candidates = new HashMap<>();
        for (Theme theme : profile.themes()) {
            PhraseCounts counts = new PhraseCounts();
            all.forEach(sure -> counts.add(sure.phrases(), sure.themes().contains(theme.id())));
            candidates.put(theme.id(), LearnedTerms.of(theme, counts));
        }
        return candidates;
    }

    private void count(Article article, Set<String> phrases) {
        untaggedArticles++;
        for (String phrase : ArticlePhrases.of(article).keySet()) {
            if (phrases.contains(phrase)) {
                untagged.merge(phrase, 1, Integer::sum);
            }
        }
    }

    private Suggestions suggestions(Map<String, List<Term>> candidates) {
        List<Suggestion> suggestions = new ArrayList<>();
        for (Theme theme : profile.themes()) {
            candidates.getOrDefault(theme.id(), List.of()).stream()
                    .map(term -> suggestion(theme, term))
                    .flatMap(Optional::stream)
                    .limit(MOST_TERMS)
                    .forEach(suggestions::add);
        }
        return new Suggestions(profile.version(), articles, suggestions);
    }

    private Optional<Suggestion> suggestion(Theme theme, Term term) {
        String phrase = form(term);
        List<Sure> own = byTheme.getOrDefault(theme.id(), List.of());
        List<Sure> saying =
                own.stream().filter(sure -> sure.phrases().containsKey(phrase)).toList();
        long others = all.stream()
                .filter(sure ->
                        !sure.themes().contains(theme.id()) && sure.phrases().containsKey(phrase))
                .count();
        int ordinary = untagged.getOrDefault(phrase, 0);
        long sources =
                saying.stream().map(sure -> sure.article().source()).distinct().count();
        double share = (double) saying.size() / own.size();
        double ordinaryShare = (ordinary + 0.5) / (untaggedArticles + 1.0);
        if (sources < FEWEST_SOURCES || share < LEAST_TIMES * ordinaryShare) {
            return Optional.empty();
        }
        String evidence = "in %d of %d articles surely tagged with it, %d of %d with others, %d of %d without any tag"
                .formatted(saying.size(), own.size(), others, all.size() - own.size(), ordinary, untaggedArticles);
        List<String> examples = saying.stream()
                .limit(MOST_EXAMPLES)
                .map(sure -> example(sure.article(), phrase))
                .toList();
        double weight = Math.round(WEIGHT * term.weight() * 100) / 100.0;
        return Optional.of(new Suggestion(theme.id(), term.text(), weight, evidence, examples, false));
    }

    private static String form(Term term) {
        return String.join(" ", Words.forms(term.text()));
    }

    /** The first place where an article says a phrase. */
    private static String example(Article article, String phrase) {
        List<String> forms = List.of(phrase.split(" ", -1));
        for (ArticleField field : ArticleField.values()) {
            String text = field.of(article);
            List<Word> words = Words.of(text);
            for (int at = 0; at + forms.size() <= words.size(); at++) {
                List<Word> here = words.subList(at, at + forms.size());
                if (here.stream().map(Word::form).toList().equals(forms)) {
                    return "%s, %s: %s"
                            .formatted(
                                    Quote.oneLine(article.source()),
                                    field.name().toLowerCase(Locale.ROOT),
                                    around(text, words, at, forms.size()));
                }
            }
        }
        return Quote.oneLine(article.title());
    }

    private static String around(String text, List<Word> words, int at, int length) {
        int first = at;
        int last = at + length - 1;
        while (first > 0 && words.get(at).start() - words.get(first - 1).start() <= CONTEXT) {
            first--;
        }
        while (last + 1 < words.size()
                && words.get(last + 1).end() - words.get(at).end() <= CONTEXT) {
            last++;
        }
        return Quote.oneLine(
                text.substring(words.get(first).start(), words.get(last).end()));
    }
}
