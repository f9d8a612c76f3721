package io.bellwether.bench.quality;

import io.bellwether.article.item.Article;
import io.bellwether.article.tag.Analysis;
import io.bellwether.article.tag.Evidence;
import io.bellwether.article.tag.Tag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Random tags of a stream, each as likely as any other: reservoir sampling, Vitter, Random Sampling with a Reservoir (1985), algorithm R.
 * The same seed and stream give the same sample. Not thread-safe.
 */
final class TagSample {

    private static final int PLACES = 5;
    private static final int OPENING = 300;
    private static final int CONTEXT = 60;

    private final List<Drawn> drawn = new ArrayList<>();
    private final int size;
    private final Random random;
    private int seen;

    private record Drawn(int place, Article article, Tag tag) {}

    TagSample(int size, long seed) {
        this.size = size;
        this.random = new Random(seed);
    }

    void add(Article article, Analysis analysis) {
        for (Tag tag : analysis.tags()) {
            Drawn next = new Drawn(seen++, article, tag);
            if (drawn.size() < size) {
                drawn.add(next);
            } else if (size > 0) {
                int place = random.nextInt(seen);
                if (place < size) {
                    drawn.set(place, next);
                }
            }
        }
    }

    /** The sample in the stream's order, numbered. */
    String text() {
        List<Drawn> inOrder =
                drawn.stream().sorted(Comparator.comparingInt(Drawn::place)).toList();
        StringBuilder text = new StringBuilder();
        for (int number = 1; number <= inOrder.size(); number++) {
            text.append("%n%d. ".formatted(number)).append(text(inOrder.get(number - 1)));
        }
        return text.toString();
    }

    private static String text(Drawn drawn) {
        Article article = drawn.article();
        String opening = article.summary().isBlank() ? article.body() : article.summary();
        String evidence = drawn.tag().evidence().stream()
                .sorted(Comparator.comparingDouble(Evidence::weight).reversed())
                .limit(PLACES)
                .map(place -> "   " + quote(place, article))
                .collect(Collectors.joining());
        return String.format(
                Locale.ROOT,
                "%s %.2f%s%n   %s  (%s, %s, %s)%n   %s%n%s",
                drawn.tag().theme(),
                drawn.tag().score(),
                drawn.tag().alert() ? " ALERT" : "",
                oneLine(article.title()),
                article.source(),
                article.published(),
                article.id(),
                oneLine(opening.substring(0, Math.min(OPENING, opening.length()))),
                evidence);
    }

    private static String quote(Evidence evidence, Article article) {
        String field = evidence.field().of(article);
        String before = field.substring(Math.max(0, evidence.start() - CONTEXT), evidence.start());
        String after = field.substring(evidence.end(), Math.min(field.length(), evidence.end() + CONTEXT));
        return String.format(
                Locale.ROOT,
                "%.1f %s: ...%s[%s]%s...%n",
                evidence.weight(),
                evidence.field().name().toLowerCase(Locale.ROOT),
                oneLine(before),
                oneLine(evidence.text()),
                oneLine(after));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
