package io.bellwether.classify.tag;

import io.bellwether.article.item.Article;
import io.bellwether.article.profile.Profile;
import io.bellwether.article.profile.Theme;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Articles of words drawn by chance from those that a small profile looks for and others; the same every time. */
final class InventedArticles {

    /** Those that mean nothing first: an article is of the first so many. */
    private static final List<String> WORDS = List.of(
            "the",
            "rain",
            "of",
            "harbour",
            "ministry",
            "football",
            "l’été",
            "potato",
            "export controls",
            "chips",
            "restricts",
            "curb",
            "semiconductor",
            "U.S.",
            "Commerce Department",
            "2026",
            "GPU",
            "China",
            "artificial intelligence",
            "übung");

    private static final List<String> MARKS = List.of(" ", " ", " ", " ", ", ", ". ", ".\n", "-");

    private InventedArticles() {}

    /** A theme with a gate, one that needs a concept, and one whose terms stand alone. */
    static Profile profile() {
        Theme gated = Profiles.theme("gated", List.of("china"), "export control", "chip");
        Theme worded = Profiles.themeOfConcept("worded", "technology-export-controls");
        Theme alone = Profiles.theme("alone", List.of(), "harbour football");
        return Profiles.of(Profiles.ordinary(gated), Profiles.ordinary(worded), alone);
    }

    static List<Article> of(int count) {
        Random random = new Random(5);
        return IntStream.range(0, count)
                .mapToObj(number -> new Article(
                        "id-" + number,
                        "",
                        "The Paper",
                        text(random, 6),
                        text(random, 20),
                        text(random, 60),
                        "",
                        null,
                        Instant.EPOCH,
                        List.of(),
                        List.of()))
                .toList();
    }

    private static String text(Random random, int most) {
        int kinds = 1 + random.nextInt(WORDS.size());
        return IntStream.range(0, random.nextInt(most))
                .mapToObj(word -> WORDS.get(random.nextInt(kinds)) + MARKS.get(random.nextInt(MARKS.size())))
                .collect(Collectors.joining());
    }
}
