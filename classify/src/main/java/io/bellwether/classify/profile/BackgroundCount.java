package io.bellwether.classify.profile;

import io.bellwether.article.item.Article;
import io.bellwether.classify.language.LanguageDetection;
import io.bellwether.classify.tag.TagJson;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * Makes the bundled list of word counts: reads articles as JSON lines on standard input, writes for each word form that occurs in at
 * least so many articles its number of articles. Counts of single words only; no text of any article is kept.
 *
 * <p>{@code java -cp ... io.bellwether.classify.profile.BackgroundCount 10 < articles.jsonl > background-counts.txt}
 */
public final class BackgroundCount {

    private BackgroundCount() {}

    /** Counts standard input; the only argument is the smallest count to keep. */
    public static void main(String[] arguments) throws IOException {
        int floor = Integer.parseInt(arguments[0]);
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        try (BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            AtomicLong line = new AtomicLong();
            Stream<Article> articles = in.lines()
                    .map(json -> TagJson.readArticle(json, line.incrementAndGet()))
                    .filter(BackgroundCount::english);
            write(Background.count(articles), floor, out);
        }
        out.flush();
    }

    private static boolean english(Article article) {
        return LanguageDetection.of(article.title(), article.summary(), article.body())
                .equals("en");
    }

    private static void write(Background background, int floor, PrintStream out) {
        out.println("# In how many articles of ordinary news a word form occurs; made by BackgroundCount " + floor
                + " over English news articles and feed items of 2025 and 2026.");
        out.println("articles " + background.articles());
        background.counts().entrySet().stream()
                .filter(entry -> entry.getValue() >= floor)
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> out.println(entry.getValue() + " " + entry.getKey()));
    }
}
