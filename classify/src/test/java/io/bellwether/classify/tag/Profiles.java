package io.bellwether.classify.tag;

import io.bellwether.article.item.Article;
import io.bellwether.article.profile.Alias;
import io.bellwether.article.profile.Calibration;
import io.bellwether.article.profile.Profile;
import io.bellwether.article.profile.Provenance;
import io.bellwether.article.profile.Term;
import io.bellwether.article.profile.Theme;
import io.bellwether.article.profile.ThemeConcept;
import io.bellwether.classify.lexicon.Lexicon;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Small profiles and articles for the tagger. */
final class Profiles {

    private Profiles() {}

    /** A theme of these terms that is tagged at the least evidence, so that tests say what is evidence. */
    static Theme theme(String id, List<String> gate, String... terms) {
        Provenance from = new Provenance("Heading " + id, 3, 9, "The sentence of " + id + ".");
        List<Term> weighed = Stream.of(terms)
                .map(term -> new Term(term, ThemeReading.SURE_TERMS, from))
                .toList();
        return new Theme(
                id,
                "Theme " + id,
                List.of("Heading " + id),
                weighed,
                gate,
                List.of(new Alias("by another name", 1)),
                List.of(),
                new Calibration(0, 1),
                0,
                0);
    }

    /** A theme that only a concept of the lexicon speaks for. */
    static Theme themeOfConcept(String id, String concept) {
        Theme theme = theme(id, List.of(), "nothing");
        ThemeConcept attached = new ThemeConcept(
                concept,
                Lexicon.bundled().concept(concept).orElseThrow().title(),
                new Provenance("Heading " + id, 3, 9, "The sentence of " + id + "."));
        return new Theme(
                theme.id(),
                theme.title(),
                theme.headings(),
                theme.terms(),
                theme.gate(),
                List.of(),
                List.of(attached),
                theme.calibration(),
                theme.threshold(),
                theme.alertThreshold());
    }

    /** The theme with the thresholds that profiles have unless they say otherwise. */
    static Theme ordinary(Theme theme) {
        return new Theme(
                theme.id(),
                theme.title(),
                theme.headings(),
                theme.terms(),
                theme.gate(),
                theme.aliases(),
                theme.concepts(),
                theme.calibration(),
                Tagger.defaultThreshold(),
                Tagger.defaultAlertThreshold());
    }

    static Profile of(Theme... themes) {
        return new Profile("test", "v1", "Test", List.of(themes));
    }

    static Article article(String title, String summary, String body) {
        return new Article(
                "id-1", "", "The Paper", title, summary, body, "", null, Instant.EPOCH, List.of(), List.of());
    }
}
