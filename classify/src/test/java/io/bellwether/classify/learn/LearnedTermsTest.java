package io.bellwether.classify.learn;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.article.profile.Term;
import io.bellwether.article.profile.Theme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LearnedTermsTest {

    private static final Theme HARBOURS =
            LearningSamples.PROFILE.theme("harbours").orElseThrow();

    @Test
    void tellsHowManyWantedAndOtherArticlesATermCameFrom() {
        List<Term> learned = learned(tenTimes("tugs wait"), tenTimes("cider is pressed"));
        assertThat(learned)
                .isNotEmpty()
                .allSatisfy(term -> assertThat(term.from().section())
                        .isEqualTo("learned: in 10 of 10 wanted and 0 of 10 other articles"));
        assertThat(texts(learned)).contains("tugs").doesNotContain("cider");
    }

    @ParameterizedTest(name = "in {0} of 10 wanted and {1} of 10 others: learned {2}")
    @CsvSource({"10, 0, true", "8, 1, true", "10, 10, false", "5, 5, false", "2, 0, false", "0, 10, false"})
    void aWordIsLearnedOnlyWhereItTellsWantedArticlesFromTheirNeighbours(int wanted, int others, boolean expected) {
        List<Term> learned = learned(with("tugs", wanted), with("tugs", others));
        assertThat(texts(learned).contains("tugs")).isEqualTo(expected);
    }

    @Test
    void aWordThatTheThemeHasIsNotLearnedAgain() {
        String known = HARBOURS.terms().getFirst().text();
        assertThat(texts(learned(tenTimes(known + " tugs"), tenTimes("cider"))))
                .contains("tugs")
                .doesNotContain(known);
    }

    @Test
    void grammarWordsAndNumbersAreNotLearned() {
        assertThat(texts(learned(tenTimes("the 2024 of tugs"), tenTimes("cider"))))
                .containsExactly("tugs");
    }

    @Test
    void staysInItsBoundsHoweverMuchThereIsToLearn() {
        String words = IntStream.range(0, 3 * LearnedTerms.MOST_TERMS)
                .mapToObj(number -> "q" + (char) ('a' + number / 26) + (char) ('a' + number % 26) + "zu")
                .collect(Collectors.joining(" "));
        List<Term> learned = learned(times(words, 100), times("cider is pressed", 100));
        assertThat(learned).hasSize(LearnedTerms.MOST_TERMS);
        assertThat(learned).anyMatch(term -> term.weight() == LearnedTerms.MOST_WEIGHT);
        assertThat(learned).allMatch(term -> term.weight() > 0 && term.weight() <= LearnedTerms.MOST_WEIGHT);
    }

    @Test
    void articlesOnNoThemeDoNotCount() {
        LearningSet set = set(tenTimes("tugs wait"), List.of());
        List<MarkedArticle> marks = new ArrayList<>(set.marks());
        for (int number = 0; number < 10; number++) {
            marks.add(marked("far" + number, "Choir sings", 0, 0));
        }
        PhraseCounts counts = PhraseCounts.of("harbours", LearningSet.of(LearningSamples.PROFILE, marks));
        assertThat(counts.wanted()).isEqualTo(10);
        assertThat(counts.others()).isZero();
    }

    private static List<Term> learned(List<String> wanted, List<String> others) {
        return LearnedTerms.of(HARBOURS, PhraseCounts.of("harbours", set(wanted, others)));
    }

    /** The others are on the briefing's other theme. */
    private static LearningSet set(List<String> wanted, List<String> others) {
        List<MarkedArticle> marks = new ArrayList<>();
        wanted.forEach(title -> marks.add(marked("h" + marks.size(), title, 2, 0)));
        others.forEach(title -> marks.add(marked("o" + marks.size(), title, 0, 2)));
        return LearningSet.of(LearningSamples.PROFILE, marks);
    }

    private static MarkedArticle marked(String id, String title, double harbours, double orchards) {
        Map<String, Double> grades = new HashMap<>(Map.of("harbours", harbours, "orchards", orchards));
        return new MarkedArticle(LearningSamples.article(id, title), grades);
    }

    private static List<String> tenTimes(String title) {
        return times(title, 10);
    }

    private static List<String> times(String title, int times) {
        return IntStream.range(0, times).mapToObj(number -> title).toList();
    }

    /** Ten titles, the first so many with the word. */
    private static List<String> with(String word, int times) {
        return IntStream.range(0, 10)
                .mapToObj(number -> number < times ? word + " wait" : "they wait")
                .toList();
    }

    private static List<String> texts(List<Term> terms) {
        return terms.stream().map(Term::text).toList();
    }
}
