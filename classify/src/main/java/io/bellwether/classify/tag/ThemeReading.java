package io.bellwether.classify.tag;

import io.bellwether.article.item.Article;
import io.bellwether.article.tag.ArticleField;
import io.bellwether.article.tag.Evidence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** What speaks for one theme, sentence by sentence. For one article, in one thread. */
final class ThemeReading {

    /** Weight of terms that say as much as one sure wording: about a heading's phrase with another word. */
    static final double SURE_TERMS = 10;

    private final ArticleReading reading;
    private final double[] concepts;
    private final double[] terms;
    private final int[] termsTogether;
    private final Set<String> distinct = new HashSet<>();
    private final List<Evidence> evidence = new ArrayList<>();
    private final Set<List<String>> wordings = new HashSet<>();
    private GateWords gateWords = GateWords.NONE;
    private double strongestTerm;
    private Context gate = Context.NONE;
    private int gated;

    /**
     * How much of the gate an article has.
     *
     * @param open share of the gate's words that the article has, or another name for them; half where there is no gate
     * @param named the same without other names
     * @param inTitle whether the title has one
     */
    record GateWords(double open, double named, boolean inTitle) {

        static final GateWords NONE = new GateWords(0.5, 0.5, false);
    }

    ThemeReading(ArticleReading reading) {
        this.reading = reading;
        this.concepts = new double[reading.statements()];
        this.terms = new double[reading.statements()];
        this.termsTogether = new int[reading.statements()];
    }

    /** Reads the theme's gate; without one every sentence is near. */
    void readGate(Context required) {
        gate = required;
        gated = required.sentences(reading.concepts(), reading.statements());
    }

    /** Counts the words of the theme's own gate, whatever is required nearby. */
    void countGate(ProfileIndex.GateElements gate) {
        if (!gate.open().isEmpty()) {
            ConceptReader found = reading.concepts();
            gateWords = new GateWords(share(gate.open(), found), share(gate.named(), found), isInTitle(gate.open()));
        }
    }

    private static double share(List<Integer> words, ConceptReader found) {
        int held = 0;
        for (int word : words) {
            held += found.holds(word) ? 1 : 0;
        }
        return (double) held / words.size();
    }

    private boolean isInTitle(List<Integer> words) {
        for (int place = 0; place < reading.statements(); place++) {
            if (reading.text().statements().get(place).field() != ArticleField.TITLE) {
                return false; // the title stands first
            }
            for (int word : words) {
                if (reading.concepts().holds(word, place)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Adds a term that stands in a sentence; one that stands there twice counts once. */
    void addTerm(ProfileIndex.TermEntry entry, int statement, Hit hit) {
        double weight = entry.weight() * gate.nearness(reading.concepts(), statement);
        if (weight > 0) {
            terms[statement] += weight / SURE_TERMS;
            distinct.add(entry.text());
            termsTogether[statement]++;
            strongestTerm = Math.max(strongestTerm, weight / SURE_TERMS);
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
                wordings.add(wording.hits().stream()
                        .map(hit -> words(wording.statement(), hit))
                        .toList());
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

    private String words(int statement, Hit hit) {
        ArticleReading.Place place = reading.place(statement, hit);
        return place.field()
                .of(reading.text().article())
                .substring(place.start(), place.end())
                .toLowerCase(Locale.ROOT);
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

    GateWords gateWords() {
        return gateWords;
    }

    /** The weight of the heaviest term, as a share of a sure wording. */
    double strongestTerm() {
        return strongestTerm;
    }

    /** Most different terms in one sentence. */
    int mostTermsTogether() {
        return Arrays.stream(termsTogether).max().orElse(0);
    }

    /** Sentences in which wordings and terms together reach this. */
    int sentencesSaying(double least) {
        return (int) IntStream.range(0, terms.length)
                .filter(place -> concepts[place] + terms[place] >= least)
                .count();
    }

    /** How surely one sentence says the theme by wordings and terms alike. */
    double bothInOneSentence() {
        return IntStream.range(0, terms.length)
                .mapToDouble(place -> Math.min(concepts[place], terms[place]))
                .max()
                .orElse(0);
    }

    /** Wordings of concepts that are not the same words again. */
    int distinctWordings() {
        return wordings.size();
    }

    int distinctTerms() {
        return distinct.size();
    }

    List<Evidence> evidence() {
        return evidence;
    }
}
