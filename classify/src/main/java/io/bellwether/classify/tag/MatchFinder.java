package io.bellwether.classify.tag;

import io.bellwether.article.item.Article;
import io.bellwether.article.tag.ArticleField;
import io.bellwether.classify.language.Word;
import io.bellwether.classify.language.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Walks once over an article's words and collects the terms of every theme. For one article, in one thread. */
final class MatchFinder {

    /** What a place counts: title 3, summary and first words 1.5, the rest 1 (measured, see the design's notes on tagging). */
    private static final double TITLE = 3;

    private static final double LEDE = 1.5;
    private static final double REST = 1;

    /** Words of a body that count as its lede: about the first two sentences of a news report. */
    private static final int LEDE_WORDS = 60;

    private final TermIndex index;
    private final List<Match> matches = new ArrayList<>();
    private final int[] coveredUntil;
    private final double[] gates;

    MatchFinder(TermIndex index, int themes) {
        this.index = index;
        this.coveredUntil = new int[themes];
        this.gates = new double[themes];
    }

    /** Reads all fields, in the order title, summary, body. */
    MatchFinder read(Article article) {
        for (ArticleField field : ArticleField.values()) {
            read(field, Words.of(field.of(article)));
        }
        return this;
    }

    /** Matches in order of field and place. */
    List<Match> matches() {
        return matches;
    }

    /** How often gate words of the theme occur, each occurrence with the weight of its place. */
    double gate(int theme) {
        return gates[theme];
    }

    private void read(ArticleField field, List<Word> text) {
        Arrays.fill(coveredUntil, 0);
        for (int at = 0; at < text.size(); at++) {
            List<TermIndex.Node> path = path(text, at);
            for (int length = path.size(); length > 0; length--) {
                add(path.get(length - 1), new Span(field, text, at, at + length));
            }
        }
    }

    private record Span(ArticleField field, List<Word> text, int from, int to) {}

    /** The nodes reached word by word from here, shortest first. */
    private List<TermIndex.Node> path(List<Word> text, int at) {
        TermIndex.Node node = index.root().after(text.get(at).form());
        if (node == null) {
            return List.of();
        }
        List<TermIndex.Node> path = new ArrayList<>();
        int next = at + 1;
        while (node != null) {
            path.add(node);
            node = next < text.size() && !text.get(next).apart()
                    ? node.after(text.get(next).form())
                    : null;
            next++;
        }
        return path;
    }

    /** A phrase beats its words: what a longer or earlier term of the theme covers does not count again. */
    private void add(TermIndex.Node node, Span span) {
        double zone = zone(span);
        node.gates().forEach(theme -> gates[theme] += zone);
        for (TermIndex.Entry entry : node.entries()) {
            if (coveredUntil[entry.theme()] <= span.from()) {
                coveredUntil[entry.theme()] = span.to();
                int start = span.text().get(span.from()).start();
                int end = span.text().get(span.to() - 1).end();
                matches.add(new Match(entry, span.field(), start, end, zone));
            }
        }
    }

    private static double zone(Span span) {
        return switch (span.field()) {
            case TITLE -> TITLE;
            case SUMMARY -> LEDE;
            case BODY -> span.from() < LEDE_WORDS ? LEDE : REST;
        };
    }
}
