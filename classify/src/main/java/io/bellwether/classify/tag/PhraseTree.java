package io.bellwether.classify.tag;

import io.bellwether.classify.language.Word;
import io.bellwether.classify.language.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Phrases as one tree of word forms, so that one walk over a text finds them all. Filled first, then only read. */
final class PhraseTree {

    /** A place in the tree. */
    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private int phrase = -1;

        /** Whether a phrase that goes through here is written with punctuation before this word. */
        private boolean apart;
    }

    private final Node root = new Node();
    private int phrases;

    /** The number of a phrase, the same for all its inflections; -1 for a text without words. */
    int add(String text) {
        Node node = root;
        for (Word word : Words.of(text)) {
            node = node.next.computeIfAbsent(word.form(), form -> new Node());
            node.apart |= word.apart();
        }
        if (node == root) {
            return -1;
        }
        if (node.phrase < 0) {
            node.phrase = phrases++;
        }
        return node.phrase;
    }

    /** How many phrases there are; they are numbered from 0. */
    int size() {
        return phrases;
    }

    /** Adds what begins at this word, shortest first. A phrase reaches across punctuation only where it is written with some. */
    void find(List<Word> words, int at, List<Hit> found) {
        Node node = root.next.get(words.get(at).form());
        int next = at + 1;
        while (node != null) {
            if (node.phrase >= 0) {
                found.add(new Hit(node.phrase, at, next));
            }
            node = following(node, words, next++);
        }
    }

    private static @Nullable Node following(Node node, List<Word> words, int next) {
        Node after = next < words.size() && !node.next.isEmpty()
                ? node.next.get(words.get(next).form())
                : null;
        return after == null || after.apart || !words.get(next).apart() ? after : null;
    }

    /** All that is found in these words, in order of place. */
    List<Hit> find(List<Word> words) {
        List<Hit> found = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            find(words, at, found);
        }
        return found;
    }
}
