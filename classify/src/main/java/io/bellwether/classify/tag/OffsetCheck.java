package io.bellwether.classify.tag;

import io.bellwether.article.item.Article;
import io.bellwether.article.profile.Profile;
import io.bellwether.article.tag.Analysis;
import io.bellwether.article.tag.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Tags articles and counts evidence whose places do not quote its text: what a receipt shows must stand in the article. Pure. */
public final class OffsetCheck {

    private OffsetCheck() {}

    /**
     * What was found.
     *
     * @param articles tagged
     * @param tags on them
     * @param evidence of all tags
     * @param wrong evidence that does not quote its field, or lies outside it
     * @param examples ids of the first articles with wrong evidence
     */
    public record Outcome(long articles, long tags, long evidence, long wrong, List<String> examples) {

        /** Copies the list. */
        public Outcome {
            examples = List.copyOf(examples);
        }

        /** One line for people. */
        public String text() {
            String found = String.format(
                    Locale.ROOT,
                    "%d articles, %d tags, %d pieces of evidence, %d do not quote their text",
                    articles,
                    tags,
                    evidence,
                    wrong);
            return examples.isEmpty() ? found : found + ": " + String.join(", ", examples);
        }
    }

    /** Tags input lines of {@code bellwether tag}, one article a line; empty lines are skipped. */
    public static Outcome check(Profile profile, Stream<String> lines) {
        Tagger tagger = Tagger.of(profile);
        Tally tally = new Tally();
        long[] number = {0};
        lines.forEach(line -> {
            number[0]++;
            if (!line.isBlank()) {
                Article article = TagJson.readArticle(line, number[0]);
                tally.add(article, tagger.tag(article));
            }
        });
        return tally.outcome();
    }

    /** Whether a place quotes its text. */
    static boolean quotes(Article article, Evidence evidence) {
        String field = evidence.field().of(article);
        return evidence.start() >= 0
                && evidence.start() < evidence.end()
                && evidence.end() <= field.length()
                && field.substring(evidence.start(), evidence.end()).equals(evidence.text());
    }

    private static final class Tally {
        private static final int EXAMPLES = 5;

        private final List<String> examples = new ArrayList<>();
        private long articles;
        private long tags;
        private long evidence;
        private long wrong;

        void add(Article article, Analysis analysis) {
            articles++;
            tags += analysis.tags().size();
            List<Evidence> all = analysis.tags().stream()
                    .flatMap(tag -> tag.evidence().stream())
                    .toList();
            long bad = all.stream().filter(place -> !quotes(article, place)).count();
            evidence += all.size();
            wrong += bad;
            if (bad > 0 && examples.size() < EXAMPLES) {
                examples.add(article.id());
            }
        }

        Outcome outcome() {
            return new Outcome(articles, tags, evidence, wrong, examples);
        }
    }
}
