package io.bellwether.classify.alert;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.article.item.Article;
import io.bellwether.article.tag.Analysis;
import io.bellwether.article.tag.ArticleField;
import io.bellwether.article.tag.Caution;
import io.bellwether.article.tag.Evidence;
import io.bellwether.article.tag.Tag;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MemberReadingTest {

    @Test
    void cautionsOfTheSentencesThatSpeakForAThemeAreFlagged() {
        String summary = "Dockers may strike, sources say. The minister denies talks. " + "Ships wait. ".repeat(60)
                + "A ban could come.";
        Article article = Told.article("a", "Post", 0, "Strike at the port", summary);
        StoryMember member = MemberReading.of(
                article,
                analysis(
                        tag("labour", article, "strike", false),
                        tag("trade", article, "ban", false),
                        tag("politics", article, "talks", true)));

        assertThat(member.article().cautions())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "labour", List.of(new Caution(Caution.Kind.HEARSAY, "sources say")),
                        "politics", List.of(new Caution(Caution.Kind.NEGATION, "denies"))));
        assertThat(member.article().guard()).isNull();
        assertThat(member.alerting()).containsOnlyKeys("politics");
        assertThat(member.article().scores()).containsOnlyKeys("labour", "trade", "politics");
    }

    @Test
    void anEndlessArticleMakesASmallMember() {
        String endless = "strike ".repeat(20_000);
        Article bare = Told.article("a", "Post", 0, endless, endless);
        Article article = new Article(
                "a",
                "",
                endless,
                endless,
                endless,
                endless,
                "https://post.example/" + endless.strip().replace(' ', '/'),
                bare.published(),
                bare.fetched(),
                List.of(),
                List.of());
        List<Evidence> places = IntStream.range(0, 20_000)
                .mapToObj(at ->
                        new Evidence("strike", ArticleField.BODY, at * 7, at * 7 + 6, "strike", at == 19_999 ? 2 : 1))
                .toList();
        StoryMember member = MemberReading.of(article, analysis(new Tag("labour", 0.9, true, places)));

        assertThat(member.article().title()).hasSize(500);
        assertThat(member.article().url()).isEmpty();
        assertThat(member.alerting().get("labour")).hasSize(100).contains(places.getLast());
    }

    private static Tag tag(String theme, Article article, String word, boolean alert) {
        int at = article.summary().indexOf(word);
        return new Tag(
                theme, 0.7, alert, List.of(new Evidence(word, ArticleField.SUMMARY, at, at + word.length(), word, 1)));
    }

    private static Analysis analysis(Tag... tags) {
        return new Analysis("a", "v1", "en", List.of(tags), Map.of(), null);
    }
}
