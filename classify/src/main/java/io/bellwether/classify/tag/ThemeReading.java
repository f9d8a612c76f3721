package io.bellwether.classify.tag;

import io.bellwether.article.item.Article;
import io.bellwether.article.tag.Evidence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What speaks for one theme, sentence by sentence. For one article, in one thread. */
final class ThemeReading {

    /** Weight of terms that say as much as one sure wording: about a heading's phrase with another word. */
    static final double SURE_TERMS = 10;

    private final ArticleReading reading;
    private final double[] concepts;
    private final double[] terms;
    private final Set<String> distinct = new HashSet<>();
    private final List<Evidence> evidence = new ArrayList<>();
    private Context gate = Context.NONE;
    private int gated;

    ThemeReading(ArticleReading reading) {
        this.reading = reading;
        this.concepts = new double[reading.statements()];
        this.terms = new double[reading.statements()];
    }

    /** Reads the theme's gate; without one every sentence is near. */
    void readGate(Context required) {
        gate = required;
        gated = required.sentences(reading.concepts(), reading.statements());
    }

    /** Adds a term that stands in a sentence; one that stands there twice counts once. */
    void addTerm(ProfileIndex.TermEntry entry, int statement, Hit hit) {
        double weight = entry.weight() * gate.nearness(reading.concepts(), statement);
        if (weight > 0) {
            terms[statement] += weight / SURE_TERMS;
            distinct.add(entry.text());
            evidence.add(quote(entry.text(), statement, hit, weight / SURE_TERMS));
        }
    }

    /** Adds all that was said of a concept; more than one wording in a sentence makes it surer, up to 1. */
    void addConcept(ProfileIndex.ConceptEntry entry, List<SaidWording> said) {
        if (said.isEmpty()) {
            return;
        }
        double[] sure = new double[concepts.length];
        BitSet excluded = new BitSet();
        for (SaidWording wording : said) {
            if (wording.sought().exclusion()) {
                excluded.set(wording.statement());
            }
        }
        for (SaidWording wording : said) {
            double near = excluded.get(wording.statement())
                    ? 0
                    : entry.context().nearness(reading.concepts(), wording.statement());
            double weight = near * wording.sought().wording().weight();
            if (weight > 0) {
                sure[wording.statement()] = Math.min(near, sure[wording.statement()] + weight);
                wording.hits()
                        .forEach(hit -> evidence.add(quote(
                                entry.title(),
                                wording.statement(),
                                hit,
                                weight / wording.hits().size())));
            }
        }
        for (int place = 0; place < sure.length; place++) {
            concepts[place] = Math.max(concepts[place], sure[place]);
        }
    }

    private Evidence quote(String term, int statement, Hit hit, double weight) {
        ArticleReading.Place place = reading.place(statement, hit);
        Article article = reading.text().article();
        String quoted = place.field().of(article).substring(place.start(), place.end());
        return new Evidence(term, place.field(), place.start(), place.end(), quoted, round(weight));
    }

    private static double round(double weight) {
        return Math.round(weight * 10_000) / 10_000.0;
    }

    /** How surely each sentence states the theme by the lexicon, 0 to 1. */
    double[] concepts() {
        return concepts;
    }

    /** How much each sentence says of the theme in the briefing's words; 1 is about as sure as a sure wording. */
    double[] terms() {
        return terms;
    }

    /** Share of the sentences that hold a gate word. */
    double gatedShare() {
        return gated == 0 ? 0 : (double) gated / reading.statements();
    }

    /** Whether nothing at all speaks for the theme, as is so of nearly all themes of ordinary news. */
    boolean isSilent() {
        return evidence.isEmpty();
    }

    int distinctTerms() {
        return distinct.size();
    }

    List<Evidence> evidence() {
        return evidence;
    }
}
