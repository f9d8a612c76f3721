package io.bellwether.classify.tag;

import io.bellwether.article.profile.Alias;
import io.bellwether.article.profile.Profile;
import io.bellwether.article.profile.Term;
import io.bellwether.article.profile.Theme;
import io.bellwether.classify.language.Word;
import io.bellwether.classify.language.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All terms, aliases and gate words of a profile as one tree of word forms, so that one walk over an article finds them all. */
final class TermIndex {

    /**
     * A term of one theme.
     *
     * @param theme place of the theme in the profile
     * @param term place of the term among the theme's terms and aliases
     * @param text the term as the profile writes it
     */
    record Entry(int theme, int term, String text, double weight) {}

    /** A place in the tree: what ends here and what goes on. Changed only while the index is built. */
    static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private final List<Entry> entries = new ArrayList<>();
        private final List<Integer> gates = new ArrayList<>();

        @Nullable
        Node after(String form) {
            return next.get(form);
        }

        List<Entry> entries() {
            return entries;
        }

        /** Places of the themes whose gate this opens. */
        List<Integer> gates() {
            return gates;
        }
    }

    private final Node root = new Node();

    TermIndex(Profile profile) {
        for (int place = 0; place < profile.themes().size(); place++) {
            add(place, profile.themes().get(place));
        }
    }

    Node root() {
        return root;
    }

    private void add(int place, Theme theme) {
        int number = 0;
        for (Term term : theme.terms()) {
            addEntry(new Entry(place, number++, term.text(), term.weight()));
        }
        for (Alias alias : theme.aliases()) {
            addEntry(new Entry(place, number++, alias.text(), alias.weight()));
        }
        for (String word : theme.gate()) {
            Node node = node(word);
            if (node != root) {
                node.gates.add(place);
            }
        }
    }

    /** Two terms that differ only in inflection are one: the first, with the greater weight of a profile's order, speaks. */
    private void addEntry(Entry entry) {
        Node node = node(entry.text());
        if (node != root && node.entries.stream().noneMatch(other -> other.theme() == entry.theme())) {
            node.entries.add(entry);
        }
    }

    private Node node(String text) {
        Node node = root;
        for (Word word : Words.of(text)) {
            node = node.next.computeIfAbsent(word.form(), form -> new Node());
        }
        return node;
    }
}
