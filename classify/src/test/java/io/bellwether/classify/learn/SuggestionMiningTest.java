package io.bellwether.classify.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bellwether.article.item.Article;
import io.bellwether.article.profile.Profile;
import io.bellwether.article.profile.Term;
import io.bellwether.article.stage.StageException;
import io.bellwether.article.topic.TopicJson;
import io.bellwether.classify.profile.ProfileYaml;
import io.bellwether.classify.profile.Suggestion;
import io.bellwether.classify.profile.Suggestions;
import io.bellwether.classify.profile.SuggestionsYaml;
import io.bellwether.classify.tag.Receipt;
import io.bellwether.classify.tag.TagJson;
import io.bellwether.classify.tag.Tagger;
import io.bellwether.classify.tag.TermOrigin;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SuggestionMiningTest {

    private static final Profile PROFILE = LearningSamples.PROFILE;
    private static final Suggestions MINED = SuggestionMining.of(PROFILE, () -> articles().stream(), read -> {});

    @Test
    void suggestsWhatSurelyTaggedArticlesSayAndOthersDoNot() {
        assertThat(terms("harbours")).anyMatch(term -> term.contains("stevedore"));
        assertThat(terms("orchards")).anyMatch(term -> term.contains("cider"));
        assertThat(terms("harbours")).noneMatch(term -> term.contains("cider") || term.contains("choir"));
    }

    @Test
    void neverSuggestsWhatTheProfileHasOrOrdinaryNewsSays() {
        assertThat(terms("harbours")).noneMatch(term -> term.equals("harbour") || term.equals("crane"));
        assertThat(MINED.suggestions())
                .noneMatch(suggestion -> suggestion.term().contains("minister"));
    }

    @Test
    void tellsTheEvidenceAndWhereItStands() {
        Suggestion suggestion = MINED.suggestions().stream()
                .filter(found -> found.term().contains("stevedore"))
                .findFirst()
                .orElseThrow();
        assertThat(suggestion.accept()).isFalse();
        assertThat(suggestion.evidence())
                .matches(
                        "in \\d+ of \\d+ articles surely tagged with it, 0 of \\d+ with others, 0 of \\d+ without any tag");
        assertThat(suggestion.examples()).isNotEmpty().allMatch(example -> example.contains("tevedores"));
    }

    @Test
    void onlyAcceptedTermsReachTheProfileAndSayWhereTheyComeFrom() {
        assertThat(MINED.applied(PROFILE)).isEqualTo(PROFILE);
        Profile applied = MINED.allAccepted().applied(PROFILE);
        List<Term> added = applied.theme("harbours").orElseThrow().terms().stream()
                .filter(term -> TermOrigin.of(term) instanceof TermOrigin.Suggested)
                .toList();
        assertThat(added).hasSize(terms("harbours").size());
        assertThat(applied.version()).isNotEqualTo(PROFILE.version());
        assertThat(ProfileYaml.read(ProfileYaml.write(applied), "p.yaml")).isEqualTo(applied);
        assertThat(MINED.allAccepted().applied(applied)).isEqualTo(applied);
        Article article = article("new", "Stevedores stop the cranes in the harbour: dock strikes go on");
        assertThat(Receipt.text(article, Tagger.of(applied).explain(article)))
                .contains("suggested from articles and accepted: in ");
    }

    @Test
    void theFileGivesThemBackAndAnswersBadEditsInOneLine() {
        String yaml = SuggestionsYaml.write(MINED);
        assertThat(SuggestionsYaml.read(yaml, "s.yaml")).isEqualTo(MINED);
        assertThat(SuggestionsYaml.read(yaml.replace("accept: false", "accept: true"), "s.yaml"))
                .isEqualTo(MINED.allAccepted());
        assertThatThrownBy(() -> SuggestionsYaml.read(yaml.replace("accept: false", "accept: yes"), "s.yaml"))
                .isInstanceOf(StageException.class)
                .hasMessageContaining("must be true or false");
        assertThatThrownBy(() -> SuggestionsYaml.read(yaml.replace("harbours", "nowhere"), "s.yaml")
                        .applied(PROFILE))
                .isInstanceOf(StageException.class)
                .hasMessageContaining("nowhere");
    }

    private static List<String> terms(String theme) {
        return MINED.suggestions().stream()
                .filter(suggestion -> suggestion.theme().equals(theme))
                .map(Suggestion::term)
                .toList();
    }

    private static List<Article> articles() {
        List<Article> articles = new ArrayList<>();
        for (int number = 0; number < 8; number++) {
            articles.add(article(
                    "h" + number,
                    "Dock strikes and crane shortages keep ships outside the harbour: stevedores " + number));
            articles.add(article(
                    "o" + number,
                    "Late frost and beetles threaten the apple harvest in the orchards: cider " + number));
            articles.add(article("n" + number, "Choir " + number + " sings for the minister in the town hall"));
        }
        return articles;
    }

    private static Article article(String id, String title) {
        Map<String, String> fields = Map.of("id", id, "title", title, "source", "paper " + id);
        return TagJson.readArticle(TopicJson.mapper().writeValueAsString(fields), 1);
    }
}
