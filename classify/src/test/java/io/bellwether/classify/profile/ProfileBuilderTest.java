package io.bellwether.classify.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.article.item.Article;
import io.bellwether.article.profile.Profile;
import io.bellwether.article.profile.Term;
import io.bellwether.article.profile.Theme;
import io.bellwether.article.tag.Analysis;
import io.bellwether.article.tag.Tag;
import io.bellwether.classify.briefing.Briefing;
import io.bellwether.classify.briefing.BriefingParser;
import io.bellwether.classify.language.Word;
import io.bellwether.classify.language.Words;
import io.bellwether.classify.tag.Tagger;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProfileBuilderTest {

    private static final Briefing HARBOUR = Samples.harbour();
    private static final Profile PROFILE = ProfileBuilder.build(HARBOUR);

    @Test
    void carries_every_heading_under_exactly_one_theme() {
        List<String> carried = PROFILE.themes().stream()
                .flatMap(theme -> theme.headings().stream())
                .toList();
        assertThat(carried)
                .containsExactlyInAnyOrderElementsOf(HARBOUR.passages().stream()
                        .map(passage -> passage.heading())
                        .toList());
    }

    @Test
    void quotes_the_briefing_for_every_term() {
        for (Theme theme : PROFILE.themes()) {
            for (Term term : theme.terms()) {
                String quoted = HARBOUR.text()
                        .substring(term.from().start(), term.from().end());
                assertThat(forms(quoted)).as(quoted).isEqualTo(forms(term.text()));
                assertThat(theme.headings()).contains(term.from().section());
                assertThat(term.from().sentence()).contains(quoted);
                assertThat(term.weight()).isPositive();
            }
        }
    }

    @Test
    void makes_the_name_that_themes_share_their_gate_and_no_term() {
        assertThat(PROFILE.themes()).allSatisfy(theme -> {
            assertThat(theme.gate()).containsExactly("northport");
            assertThat(theme.terms()).extracting(Term::text).doesNotContain("northport");
        });
    }

    @Test
    void lets_themes_stand_alone_that_share_no_name() {
        assertThat(ProfileBuilder.build(Samples.rivers()).themes())
                .allSatisfy(theme -> assertThat(theme.gate()).isEmpty());
    }

    @Test
    void makes_no_gate_of_a_name_that_only_some_themes_share() {
        Briefing briefing = BriefingParser.parse("""
                # Powers
                - Courts: The judges of Zembla hear a case against the shops.
                - Prices: Buyers in Zembla pay more for bread and milk.
                - Schools: In the towns of Zembla pupils learn to read late.
                - Rivers: Floods carry off bridges in the spring.
                - Forests: Fires burn for weeks in dry summers.
                - Roads: Lorries queue at the old bridge.
                - Games: Clubs sell players to pay their debts.
                """, "few");
        assertThat(ProfileBuilder.build(briefing).themes())
                .hasSize(7)
                .allSatisfy(theme -> assertThat(theme.gate()).isEmpty());
    }

    @Test
    void comes_out_the_same_every_time() {
        assertThat(ProfileBuilder.build(Samples.harbour())).isEqualTo(PROFILE);
        assertThat(PROFILE.version()).matches("[0-9a-f]{12}");
    }

    @Test
    void tells_its_subjects_from_each_other_and_from_ordinary_news() {
        Tagger tagger = Tagger.of(PROFILE);
        assertThat(tags(tagger.tag(Samples.article(
                        "Northport dockers strike over pay",
                        "The union called the walkout after talks on rest hours failed. Strikes may follow."))))
                .containsExactly("dock-strikes");
        assertThat(tags(tagger.tag(Samples.article(
                        "Striker scores twice as city wins derby", "The captain praised the crowd after the match."))))
                .isEmpty();
    }

    @Test
    void is_made_stricter_within_bounds_by_news_in_which_a_theme_is_common() {
        List<Article> background = IntStream.range(0, 200)
                .mapToObj(number -> Samples.article(
                        "Northport daily " + number,
                        number % 3 == 0 ? "The dockers' union calls a strike at the docks." : "Sun."))
                .toList();
        Profile calibrated = ProfileBuilder.build(HARBOUR, background.stream());
        assertThat(calibrated.version()).isNotEqualTo(PROFILE.version());
        assertThat(calibrated.themes())
                .allSatisfy(theme -> assertThat(theme.calibration().midpoint()).isBetween(0.0, 1.0))
                .anySatisfy(theme -> assertThat(theme.calibration().midpoint()).isPositive());
    }

    @Test
    void takes_the_bundled_background_when_given_too_few_articles() {
        assertThat(ProfileBuilder.build(HARBOUR, Stream.of(Samples.article("One", "Two"))))
                .isEqualTo(PROFILE);
    }

    @Test
    void builds_from_a_single_bare_heading() {
        Profile profile = ProfileBuilder.build(BriefingParser.parse("Watch\n\n- Chip smuggling\n", "x"));
        assertThat(profile.themes()).singleElement().satisfies(theme -> {
            assertThat(theme.title()).isEqualTo("Chip smuggling");
            assertThat(theme.terms()).extracting(Term::text).contains("chip smuggling");
        });
    }

    @Test
    void gives_equal_headings_of_different_subjects_different_ids() {
        Profile profile = ProfileBuilder.build(BriefingParser.parse("""
                ## Ships
                ### Quay A
                Cranes wait for parts.
                ## Farms
                ### Quay? A!
                Nitrate spoils the wells of the plain.
                """, "x"));
        assertThat(profile.themes()).extracting(Theme::id).doesNotHaveDuplicates();
    }

    private static List<String> tags(Analysis analysis) {
        return analysis.tags().stream().map(Tag::theme).toList();
    }

    private static List<String> forms(String text) {
        return Words.of(text).stream().map(Word::form).toList();
    }
}
