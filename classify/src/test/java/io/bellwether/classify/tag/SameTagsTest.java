package io.bellwether.classify.tag;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.article.item.Article;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Tags depend on article and profile alone: not on the run, the threads, or what was tagged before. */
class SameTagsTest {

    private static final List<Article> ARTICLES = InventedArticles.of(300);

    /** Prints the tags of the invented articles: what another process is started with. */
    public static void main(String[] none) {
        new PrintStream(System.out, true, UTF_8).println(String.join("\n", lines()));
    }

    @Test
    void in_another_process() throws IOException, InterruptedException {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SameTagsTest.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(other.getInputStream().readAllBytes(), UTF_8);
        assertThat(other.waitFor()).isZero();
        assertThat(said.lines().filter(line -> line.startsWith("{")).toList()).isEqualTo(lines());
    }

    @Test
    void in_many_threads_and_in_any_order() {
        Tagger tagger = Tagger.of(InventedArticles.profile());
        List<String> once = lines();
        assertThat(IntStream.range(0, ARTICLES.size())
                        .map(place -> ARTICLES.size() - 1 - place)
                        .parallel()
                        .filter(place -> !line(tagger, ARTICLES.get(place)).equals(once.get(place)))
                        .boxed()
                        .toList())
                .isEmpty();
    }

    private static List<String> lines() {
        Tagger tagger = Tagger.of(InventedArticles.profile());
        return ARTICLES.stream().map(article -> line(tagger, article)).toList();
    }

    private static String line(Tagger tagger, Article article) {
        return TagJson.write(tagger.tag(article), true);
    }
}
