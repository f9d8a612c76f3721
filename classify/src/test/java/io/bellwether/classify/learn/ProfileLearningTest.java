package io.bellwether.classify.learn;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.article.profile.Profile;
import io.bellwether.article.profile.Term;
import io.bellwether.article.profile.Theme;
import io.bellwether.classify.profile.ProfileDiff;
import io.bellwether.classify.profile.ProfileReport;
import io.bellwether.classify.profile.ProfileYaml;
import io.bellwether.classify.tag.Receipt;
import io.bellwether.classify.tag.Tagger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ProfileLearningTest {

    private final LearningSet set = LearningSet.of(LearningSamples.PROFILE, LearningSamples.marks());

    @Test
    void learnsTheWordsThatTellAThemesArticlesFromTheOthers() {
        Profile learned = ProfileLearning.learn(set).after();
        assertThat(texts(learned, "harbours")).anyMatch(text -> text.contains("pilot") || text.contains("tugs"));
        assertThat(texts(learned, "harbours")).noneMatch(text -> text.contains("cider") || text.contains("choir"));
        assertThat(texts(learned, "orchards")).anyMatch(text -> text.contains("cider"));
    }

    @Test
    void anArticleInTheLearnedWordsScoresHigher() {
        Profile learned = ProfileLearning.learn(set).after();
        var article = LearningSamples.article("new", "Pilot boats and tugs lie idle");
        double before = Tagger.of(LearningSamples.PROFILE).tag(article).scores().getOrDefault("harbours", 0.0);
        double after = Tagger.of(learned).tag(article).scores().getOrDefault("harbours", 0.0);
        assertThat(after).isGreaterThan(before);
    }

    @Test
    void isTheSameInWhateverOrderTheMarksCome() {
        List<MarkedArticle> shuffled = new ArrayList<>(LearningSamples.marks());
        Collections.shuffle(shuffled, new Random(3));
        assertThat(ProfileLearning.learn(LearningSet.of(LearningSamples.PROFILE, shuffled))
                        .after())
                .isEqualTo(ProfileLearning.learn(set).after());
    }

    @Test
    void noMarksLeaveTheProfileAsItWas() {
        Lesson lesson = ProfileLearning.learn(LearningSet.of(LearningSamples.PROFILE, List.of()));
        assertThat(lesson.after().themes()).isEqualTo(LearningSamples.PROFILE.themes());
        assertThat(lesson.themes()).isEmpty();
    }

    @Test
    void learningAgainFromTheSameMarksStartsWhereTheFirstTimeStarted() {
        Profile once = ProfileLearning.learn(set).after();
        assertThat(ProfileLearning.learn(LearningSet.of(once, LearningSamples.marks()))
                        .after())
                .isEqualTo(once);
        assertThat(ProfileLearning.learn(LearningSet.of(once, List.of())).after())
                .isEqualTo(LearningSamples.PROFILE);
    }

    @Test
    void keepsEverythingTheProfileHadAndStaysInItsBounds() {
        Profile learned = ProfileLearning.learn(set).after();
        for (Theme theme : learned.themes()) {
            Theme given = LearningSamples.PROFILE.theme(theme.id()).orElseThrow();
            assertThat(theme.terms()).containsAll(given.terms());
            assertThat(theme.gate()).isEqualTo(given.gate());
            assertThat(theme.concepts()).isEqualTo(given.concepts());
            assertThat(theme.terms().size()).isLessThanOrEqualTo(given.terms().size() + LearnedTerms.MOST_TERMS);
            assertThat(theme.terms().subList(given.terms().size(), theme.terms().size()))
                    .allMatch(term -> term.weight() > 0 && term.weight() <= LearnedTerms.MOST_WEIGHT)
                    .allMatch(
                            term -> term.from() != null && term.from().section().startsWith("learned: in "));
            assertThat(Math.abs(theme.threshold() - given.threshold())).isLessThanOrEqualTo(ThresholdShift.MOST + 1e-9);
        }
    }

    @Test
    void tellsWhatChangedAndFromHowManyMarks() {
        String lesson = LessonText.of(ProfileLearning.learn(set));
        assertThat(lesson).contains("harbours, 10 marks for and 20 against").contains("loss held out");
    }

    @Test
    void whatIsLearnedOutlivesItsFileAndIsShownAndComparedInWords() {
        Profile learned = ProfileLearning.learn(set).after();
        assertThat(ProfileYaml.read(ProfileYaml.write(learned), "learned.yaml")).isEqualTo(learned);
        assertThat(ProfileReport.text(learned))
                .containsPattern(
                        "learned from marks:\\s+[0-9.]+ {2}[^\\[]+\\[in \\d+ of 10 wanted and 0 of 10 other articles]");
        assertThat(ProfileDiff.between(LearningSamples.PROFILE, learned))
                .containsPattern("theme harbours: term \"[^\"]+\" is new, weight ");
    }

    @Test
    void theReceiptOfALearnedWordNamesTheMarksAndClaimsNothingOfTheBriefing() {
        Profile learned = lenient(ProfileLearning.learn(set).after());
        var article = LearningSamples.article("new", "Pilot boats and tugs lie idle");
        assertThat(Receipt.text(article, Tagger.of(learned).explain(article)))
                .containsPattern("learned from marks: in \\d+ of 10 wanted and 0 of 10 other articles")
                .doesNotContain("because the briefing says");
    }

    /** Tags at any score, so that there is a receipt to read. */
    private static Profile lenient(Profile profile) {
        List<Theme> themes = profile.themes().stream()
                .map(theme -> new Theme(
                        theme.id(),
                        theme.title(),
                        theme.headings(),
                        theme.terms(),
                        theme.gate(),
                        theme.aliases(),
                        theme.concepts(),
                        theme.calibration(),
                        0,
                        theme.alertThreshold(),
                        theme.learned()))
                .toList();
        return new Profile(profile.briefing(), profile.version(), profile.title(), themes);
    }

    private static List<String> texts(Profile profile, String theme) {
        return profile.theme(theme).orElseThrow().terms().stream()
                .map(Term::text)
                .toList();
    }
}
