package io.bellwether.classify.tag;

import io.bellwether.article.item.Article;
import io.bellwether.article.profile.Alias;
import io.bellwether.article.profile.Calibration;
import io.bellwether.article.profile.Profile;
import io.bellwether.article.profile.Provenance;
import io.bellwether.article.profile.Term;
import io.bellwether.article.profile.Theme;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Small profiles and articles for the tagger. */
final class Profiles {

    private Profiles() {}

    /** One theme per term list: score one half at raw sum 1, alert from .8. */
    static Theme theme(String id, List<String> gate, String... terms) {
        Provenance from = new Provenance("Heading " + id, 3, 9, "The sentence of " + id + ".");
        List<Term> weighed =
                Stream.of(terms).map(term -> new Term(term, 1, from)).toList();
        return new Theme(
                id,
                "Theme " + id,
                List.of("Heading " + id),
                weighed,
                gate,
                List.of(new Alias("by another name", 1)),
                new Calibration(1, 1),
                0.5,
                0.8);
    }

    static Profile of(Theme... themes) {
        return new Profile("test", "v1", "Test", List.of(themes));
    }

    static Article article(String title, String summary, String body) {
        return new Article(
                "id-1", "", "The Paper", title, summary, body, "", null, Instant.EPOCH, List.of(), List.of());
    }
}
