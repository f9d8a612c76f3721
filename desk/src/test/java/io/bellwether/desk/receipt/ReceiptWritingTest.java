package io.bellwether.desk.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.article.profile.Alias;
import io.bellwether.article.profile.Calibration;
import io.bellwether.article.profile.Provenance;
import io.bellwether.article.profile.Term;
import io.bellwether.article.profile.Theme;
import io.bellwether.article.profile.ThemeConcept;
import io.bellwether.article.tag.ArticleField;
import io.bellwether.article.tag.Caution;
import io.bellwether.article.tag.Evidence;
import io.bellwether.classify.tag.TermOrigin;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReceiptWritingTest {

    private static final Instant TIME = Instant.parse("2026-01-20T00:00:00Z");

    private static final Theme THEME = new Theme(
            "export-controls",
            "Export controls",
            List.of("Chip Limits"),
            List.of(
                    new Term(
                            "export control", 3, new Provenance("Chip Limits", 10, 40, "Export controls slow rivals.")),
                    new Term("licence", 1, new Provenance("analyst", 0, 0, ""))),
            List.of(),
            List.of(new Alias("entity list", 2)),
            List.of(new ThemeConcept(
                    "technology-export-controls", "Chip curbs", new Provenance("Chip Limits", 10, 40, "Curbs bite."))),
            new Calibration(4, 1),
            0.5,
            0.8);

    @Test
    void quotesEachFieldWithItsMatchesMarked() {
        ArticleText article =
                new ArticleText("Export controls widen", "", "New export controls hit chip makers.", TIME);

        Receipt receipt = ReceiptWriting.write(
                "v1",
                Optional.of(THEME),
                article,
                List.of(
                        evidence(article, ArticleField.BODY, "export control", "export controls"),
                        evidence(article, ArticleField.TITLE, "export control", "Export controls")));

        assertThat(receipt.quotes().stream().map(QuotedField::field))
                .containsExactly(ArticleField.TITLE, ArticleField.BODY);
        assertThat(shown(receipt.quotes().getLast().passages().getFirst()))
                .isEqualTo("New [export controls] hit chip makers.");
    }

    @Test
    void namesTheBriefingSentenceOfATermAndSaysWhenThereIsNone() {
        ArticleText article = new ArticleText("", "", "export control licence entity list sanctions", TIME);
        List<Reason> reasons = ReceiptWriting.reasons(
                Optional.of(THEME),
                article,
                List.of(
                        evidence(article, ArticleField.BODY, "licence", "licence"),
                        evidence(article, ArticleField.BODY, "export control", "export control"),
                        evidence(article, ArticleField.BODY, "entity list", "entity list"),
                        evidence(article, ArticleField.BODY, "sanction", "sanctions")));

        assertThat(reasons.stream().collect(Collectors.toMap(Reason::term, Reason::origin)))
                .containsEntry("export control", new TermOrigin.Briefing("Chip Limits", "Export controls slow rivals."))
                .containsEntry("licence", new TermOrigin.Added())
                .containsEntry("entity list", new TermOrigin.Added())
                .containsEntry("sanction", new TermOrigin.Unknown());
    }

    @Test
    void namesTheConceptOfAWordingAndThePlaceThatAttachedIt() {
        ArticleText article = new ArticleText("Washington denies chip curbs", "", "", TIME);
        assertThat(ReceiptWriting.reasons(
                        Optional.of(THEME),
                        article,
                        List.of(evidence(article, ArticleField.TITLE, "Chip curbs", "curbs"))))
                .containsExactly(new Reason(
                        "Chip curbs",
                        List.of("curbs"),
                        1,
                        1,
                        new TermOrigin.Wording("technology-export-controls", "Chip Limits", "Curbs bite."),
                        List.of(new Caution(Caution.Kind.NEGATION, "denies"))));
    }

    @Test
    void warnsOnlyOfSentencesThatHoldTheQuote() {
        ArticleText article = new ArticleText("", "", "A ban may come. Chips could be scarce in 2019.", TIME);
        List<Evidence> places = List.of(evidence(article, ArticleField.BODY, "chip", "Chips"));
        assertThat(ReceiptWriting.reasons(Optional.of(THEME), article, places)
                        .getFirst()
                        .cautions())
                .containsExactly(
                        new Caution(Caution.Kind.HEARSAY, "could"), new Caution(Caution.Kind.RETROSPECTIVE, "in 2019"));
        ArticleText edited = new ArticleText("", "", "It could all have changed.", TIME);
        assertThat(ReceiptWriting.reasons(Optional.of(THEME), edited, places)
                        .getFirst()
                        .cautions())
                .isEmpty();
    }

    @Test
    void addsUpThePlacesOfATermAndPutsTheHeaviestFirst() {
        List<Reason> reasons = ReceiptWriting.reasons(
                Optional.empty(),
                new ArticleText("", "", "", TIME),
                List.of(
                        new Evidence("chip", ArticleField.BODY, 0, 4, "chip", 1),
                        new Evidence("ban", ArticleField.BODY, 9, 12, "ban", 2.5),
                        new Evidence("chip", ArticleField.BODY, 5, 10, "chips", 2)));

        assertThat(reasons)
                .containsExactly(
                        new Reason("chip", List.of("chip", "chips"), 2, 3, new TermOrigin.Unknown(), List.of()),
                        new Reason("ban", List.of("ban"), 1, 2.5, new TermOrigin.Unknown(), List.of()));
    }

    @Test
    void neverMarksAPlaceThatDoesNotHoldTheQuote() {
        ArticleText edited = new ArticleText("", "", "The text was edited since.", TIME);

        Receipt receipt = ReceiptWriting.write(
                "v1",
                Optional.of(THEME),
                edited,
                List.of(
                        new Evidence("export control", ArticleField.BODY, 4, 18, "export control", 1),
                        new Evidence("export control", ArticleField.BODY, -4, 10, "export control", 1),
                        new Evidence("export control", ArticleField.BODY, 9_000, 9_014, "export control", 1)));

        assertThat(receipt.quotes()).isEmpty();
        assertThat(receipt.reasons()).singleElement().extracting(Reason::places).isEqualTo(3);
    }

    @Test
    void cutsPassagesAtWordsAndTellsHowManyMoreThereAre() {
        String filler = "word ".repeat(100);
        String body = (filler + "chip ").repeat(5);
        ArticleText article = new ArticleText("", "", body, TIME);
        List<Evidence> evidence = IntStream.range(0, 5)
                .map(at -> at * (filler.length() + 5) + filler.length())
                .mapToObj(start -> new Evidence("chip", ArticleField.BODY, start, start + 4, "chip", 1))
                .toList();

        QuotedField quoted = ReceiptWriting.write("v1", Optional.empty(), article, evidence)
                .quotes()
                .getFirst();

        assertThat(quoted.passages()).hasSize(3);
        assertThat(quoted.further()).isEqualTo(2);
        assertThat(quoted.passages()).allSatisfy(passage -> {
            assertThat(shown(passage)).startsWith("word ").contains("[chip]").endsWith(" word");
            assertThat(passage.cutBefore() && passage.cutAfter()).isTrue();
        });
    }

    @Test
    void keepsPassagesShortWhateverIsMatched() {
        String word = "🐑".repeat(5_000);
        ArticleText article = new ArticleText(word, "", "", TIME);

        Receipt receipt = ReceiptWriting.write(
                "v1",
                Optional.empty(),
                article,
                List.of(
                        new Evidence("sheep", ArticleField.TITLE, 0, word.length(), word, 1),
                        new Evidence("sheep", ArticleField.TITLE, 5_000, 5_002, "🐑", 1)));

        assertThat(receipt.quotes().getFirst().passages()).allSatisfy(passage -> {
            assertThat(shown(passage)).hasSizeLessThan(1_200);
            assertThat(shown(passage).codePoints()).noneMatch(point -> point >= 0xD800 && point <= 0xDFFF);
        });
    }

    private static Evidence evidence(ArticleText article, ArticleField field, String term, String quote) {
        int start = article.of(field).indexOf(quote);
        return new Evidence(term, field, start, start + quote.length(), quote, 1);
    }

    private static String shown(Passage passage) {
        return passage.segments().stream()
                .map(segment -> segment.marked() ? "[" + segment.text() + "]" : segment.text())
                .collect(Collectors.joining());
    }
}
