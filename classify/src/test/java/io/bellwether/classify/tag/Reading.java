package io.bellwether.classify.tag;

import io.bellwether.article.item.Article;
import io.bellwether.article.profile.Profile;
import io.bellwether.classify.lexicon.Lexicon;
import java.util.List;

/** One article read for the first theme of a profile with a small lexicon. */
record Reading(ArticleReading article, ThemeReading theme) {

    static Reading of(Lexicon lexicon, Profile profile, Article article) {
        ProfileIndex index = new ProfileIndex(profile, lexicon);
        ArticleReading reading = ArticleReading.of(article, index);
        ThemeReading theme = new ThemeReading(reading);
        theme.readGate(index.gate(0));
        for (ProfileIndex.ConceptEntry entry : index.concepts(0)) {
            List<SaidWording> said = reading.concepts().said().stream()
                    .filter(wording -> wording.sought().concept() == entry.concept())
                    .toList();
            theme.addConcept(entry, said);
        }
        return new Reading(reading, theme);
    }

    /** How surely the first sentence states the theme by the lexicon. */
    double first() {
        return theme.concepts()[0];
    }
}
