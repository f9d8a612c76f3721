package io.bellwether.classify.tag;

import io.bellwether.article.profile.Alias;
import io.bellwether.article.profile.Profile;
import io.bellwether.article.profile.Term;
import io.bellwether.article.profile.Theme;
import io.bellwether.article.profile.ThemeConcept;
import io.bellwether.classify.language.LanguageDetection;
import io.bellwether.classify.language.Words;
import io.bellwether.classify.lexicon.Concept;
import io.bellwether.classify.lexicon.Group;
import io.bellwether.classify.lexicon.Lexicon;
import io.bellwether.classify.lexicon.Scope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A profile made ready for matching: one tree of all its phrases and what each stands for. Built once, then only read. */
final class ProfileIndex {

    /**
     * A term or alias of one theme.
     *
     * @param text as the profile writes it
     */
    record TermEntry(int theme, String text, double weight) {}

    /**
     * A concept of one theme.
     *
     * @param concept its place in the index
     * @param title under which its evidence is shown
     * @param context what the article must hold near its wordings
     */
    record ConceptEntry(int concept, String title, Context context) {

        ConceptEntry near(Context other) {
            return new ConceptEntry(concept, title, other);
        }
    }

    /**
     * A theme's gate, word by word.
     *
     * @param open each word with its other names
     * @param named each word alone
     */
    record GateElements(List<Integer> open, List<Integer> named) {}

    private final PhraseTree tree = new PhraseTree();
    private final List<List<TermEntry>> termsOfPhrase = new ArrayList<>();
    private final List<Context> gates = new ArrayList<>();
    private final List<GateElements> gateElements = new ArrayList<>();
    private final List<List<ConceptEntry>> concepts = new ArrayList<>();
    private final ConceptIndex index;
    private final Lexicon lexicon;
    private final String language;
    private final Screen screen;

    ProfileIndex(Profile profile, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.language = language(profile);
        Map<String, Integer> places = new HashMap<>();
        List<Concept> used = used(profile, places);
        this.index = new ConceptIndex(tree, used);
        for (int place = 0; place < profile.themes().size(); place++) {
            Theme theme = profile.themes().get(place);
            addTerms(place, theme);
            Context gate = gate(theme);
            gates.add(gate);
            gateElements.add(new GateElements(
                    theme.gate().stream()
                            .map(word -> index.element(List.copyOf(names(List.of(word)))))
                            .toList(),
                    theme.gate().stream()
                            .map(word -> index.element(List.of(word)))
                            .toList()));
            List<ConceptEntry> entries = new ArrayList<>();
            for (ThemeConcept concept : theme.concepts()) {
                Integer number = places.get(concept.id());
                if (number != null) {
                    entries.add(new ConceptEntry(number, concept.title(), context(used.get(number), gate)));
                }
            }
            concepts.add(entries);
        }
        this.screen = new Screen(this);
    }

    private List<Concept> used(Profile profile, Map<String, Integer> places) {
        List<Concept> used = new ArrayList<>();
        for (Theme theme : profile.themes()) {
            for (ThemeConcept attached : theme.concepts()) {
                lexicon.concept(attached.id())
                        .filter(concept -> places.putIfAbsent(concept.id(), used.size()) == null)
                        .ifPresent(used::add);
            }
        }
        return used;
    }

    private void addTerms(int place, Theme theme) {
        Set<Integer> phrases = new LinkedHashSet<>();
        for (Term term : theme.terms()) {
            addTerm(phrases, new TermEntry(place, term.text(), term.weight()));
        }
        for (Alias alias : theme.aliases()) {
            addTerm(phrases, new TermEntry(place, alias.text(), alias.weight()));
        }
    }

    /** Two terms that differ only in inflection are one: the first speaks. */
    private void addTerm(Set<Integer> phrases, TermEntry entry) {
        int phrase = tree.add(entry.text());
        if (phrase < 0 || !phrases.add(phrase)) {
            return;
        }
        while (termsOfPhrase.size() <= phrase) {
            termsOfPhrase.add(new ArrayList<>(1));
        }
        termsOfPhrase.get(phrase).add(entry);
    }

    /** The gate's words, and all names of the groups they stand for. */
    private Context gate(Theme theme) {
        Set<String> words = names(theme.gate());
        return words.isEmpty() ? Context.NONE : new Context(List.of(List.of(index.element(List.copyOf(words)))));
    }

    private Set<String> names(List<String> gate) {
        Set<String> words = new LinkedHashSet<>(gate);
        for (Group group : lexicon.groups()) {
            if (group.cues().stream().anyMatch(cue -> gate.stream().anyMatch(word -> same(cue, word)))) {
                words.addAll(group.words());
            }
        }
        return words;
    }

    private static boolean same(String one, String other) {
        return Words.forms(one).equals(Words.forms(other));
    }

    /** A theme with a gate lends it to concepts that bring no context of their own. */
    private Context context(Concept concept, Context gate) {
        return switch (concept.scope()) {
            case Scope.Anywhere() -> gate;
            case Scope.NearTheme() -> gate;
            case Scope.NearWords(List<List<List<String>>> alternatives) ->
                new Context(alternatives.stream()
                        .map(elements -> elements.stream().map(index::element).toList())
                        .toList());
        };
    }

    /** The language of the briefing's words: its headings, then the terms. */
    private static String language(Profile profile) {
        String headings = joined(profile, theme -> theme.headings().stream());
        String terms = joined(profile, theme -> theme.terms().stream().map(Term::text));
        return LanguageDetection.of(headings, terms, "");
    }

    private static String joined(Profile profile, Function<Theme, Stream<String>> words) {
        return profile.themes().stream().flatMap(words).collect(Collectors.joining(". "));
    }

    /** Whether an article of that language speaks another one than the profile; false while either cannot be told. */
    boolean isForeign(String other) {
        return !language.equals(other)
                && !language.equals(LanguageDetection.UNDETERMINED)
                && !other.equals(LanguageDetection.UNDETERMINED);
    }

    /** Which articles no theme can have anything to show for. */
    Screen screen() {
        return screen;
    }

    PhraseTree tree() {
        return tree;
    }

    ConceptIndex index() {
        return index;
    }

    List<TermEntry> termsOf(int phrase) {
        return phrase < termsOfPhrase.size() ? termsOfPhrase.get(phrase) : List.of();
    }

    Context gate(int theme) {
        return gates.get(theme);
    }

    GateElements gateElements(int theme) {
        return gateElements.get(theme);
    }

    List<ConceptEntry> concepts(int theme) {
        return concepts.get(theme);
    }

    int themes() {
        return gates.size();
    }
}
