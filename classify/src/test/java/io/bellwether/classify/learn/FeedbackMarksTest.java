package io.bellwether.classify.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.bellwether.article.feedback.Mark;
import io.bellwether.article.feedback.Verdict;
import io.bellwether.article.item.Article;
import io.bellwether.article.profile.Profile;
import io.bellwether.article.tag.Tag;
import io.bellwether.classify.tag.Tagger;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FeedbackMarksTest {

    private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");
    private static final Article ALERTING = LearningSamples.article(
            "a", "Dock strikes and crane shortages keep ships outside the harbour, harbours say of the dock strike");
    private static final Article OTHER = LearningSamples.article("b", "Choir sings in the town hall");

    @Test
    void rightIsAMainSubjectWhereTheProfileAlertsAndAMentionElsewhere() {
        assertThat(alerts(ALERTING)).as("the sample must alert").contains("harbours");

        FeedbackMarks taught = of(
                List.of(mark("a", "harbours", Verdict.RIGHT), mark("b", "harbours", Verdict.RIGHT)), ALERTING, OTHER);

        assertThat(taught.articles())
                .extracting(marked -> marked.article().id(), marked -> marked.grades())
                .containsExactly(tuple("a", Map.of("harbours", 2.0)), tuple("b", Map.of("harbours", 1.0)));
    }

    @Test
    void wrongDoesNotApplyAndWhatNobodyMarkedIsUnknown() {
        MarkedArticle marked = of(List.of(mark("b", "harbours", Verdict.WRONG)), OTHER)
                .articles()
                .getFirst();

        assertThat(marked.grades()).isEqualTo(Map.of("harbours", 0.0));
        assertThat(marked.decided("harbours")).isTrue();
        assertThat(marked.wanted("harbours")).isFalse();
        assertThat(marked.decided("orchards")).isFalse();
    }

    @Test
    void unmarkedThemesOfMarkedArticlesLearnNothing() {
        List<Mark> marks = LearningSamples.marks().stream()
                .map(MarkedArticle::article)
                .filter(article -> !article.id().startsWith("o"))
                .map(article ->
                        mark(article.id(), "harbours", article.id().startsWith("h") ? Verdict.RIGHT : Verdict.WRONG))
                .toList();
        FeedbackMarks taught = FeedbackMarks.of(
                LearningSamples.PROFILE, marks, LearningSamples.marks().stream().map(MarkedArticle::article));

        Lesson lesson = ProfileLearning.learn(LearningSet.of(LearningSamples.PROFILE, taught.articles()));

        assertThat(lesson.themes()).extracting(ThemeLesson::theme).containsExactly("harbours");
        assertThat(lesson.after().themes().getLast().terms())
                .isEqualTo(LearningSamples.PROFILE.themes().getLast().terms());
    }

    @Test
    void isTheSameHoweverOftenAndInWhateverOrder() {
        List<Mark> marks = List.of(mark("a", "harbours", Verdict.RIGHT), mark("b", "orchards", Verdict.WRONG));
        FeedbackMarks once = of(marks, ALERTING, OTHER);
        Profile learned = ProfileLearning.learn(LearningSet.of(LearningSamples.PROFILE, LearningSamples.marks()))
                .after();

        assertThat(of(marks.reversed(), OTHER, ALERTING)).isEqualTo(once);
        assertThat(FeedbackMarks.of(learned, marks, Stream.of(ALERTING, OTHER))).isEqualTo(once);
    }

    @Test
    void theLatestRevisionCounts() {
        Article revised = LearningSamples.article("b", "Choir sings at the harbour");

        assertThat(of(List.of(mark("b", "harbours", Verdict.RIGHT)), OTHER, revised)
                        .articles())
                .extracting(MarkedArticle::article)
                .containsExactly(revised);
    }

    @Test
    void tellsWhatItPassesOver() {
        FeedbackMarks taught = of(
                List.of(
                        mark("a", "castles", Verdict.RIGHT),
                        mark("gone", "harbours", Verdict.RIGHT),
                        mark("b", "harbours", Verdict.WRONG)),
                ALERTING,
                OTHER);

        assertThat(taught)
                .extracting(
                        marks -> marks.articles().size(),
                        FeedbackMarks::otherThemes,
                        FeedbackMarks::withoutArticle,
                        FeedbackMarks::beyond)
                .containsExactly(1, 1, 1, 0);
    }

    @Test
    void learnsFromTheArticlesMarkedLastWhenThereAreTooMany() {
        List<Mark> marks = IntStream.range(0, FeedbackMarks.MOST + 3)
                .mapToObj(at -> new Mark(
                        "m" + at,
                        "harbours",
                        Verdict.WRONG,
                        "ann",
                        NOON.plusSeconds(at),
                        LearningSamples.PROFILE.version()))
                .toList();

        FeedbackMarks taught =
                of(marks, LearningSamples.article("m2", "Forgotten"), LearningSamples.article("m3", "Kept"));

        assertThat(taught.beyond()).isEqualTo(3);
        assertThat(taught.articles())
                .extracting(marked -> marked.article().id())
                .containsExactly("m3");
    }

    private static FeedbackMarks of(List<Mark> marks, Article... log) {
        return FeedbackMarks.of(LearningSamples.PROFILE, marks, Stream.of(log));
    }

    private static List<String> alerts(Article article) {
        return Tagger.of(LearningSamples.PROFILE).tag(article).tags().stream()
                .filter(Tag::alert)
                .map(Tag::theme)
                .toList();
    }

    private static Mark mark(String article, String theme, Verdict verdict) {
        return new Mark(article, theme, verdict, "ann", NOON, LearningSamples.PROFILE.version());
    }
}
