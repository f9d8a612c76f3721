package io.bellwether.bench.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Pairs in folds; pairs that share an article, over others too, are in the same fold, so that no model saw an article it is judged on. */
final class PairFolds {

    private final List<LabelledPair> pairs;
    private final int size;
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, Integer> folds = new HashMap<>();

    PairFolds(List<LabelledPair> pairs, int size) {
        this.pairs = pairs;
        this.size = size;
        pairs.forEach(pair -> parents.put(root(pair.one()), root(pair.other())));
        int[] groups = {0};
        pairs.forEach(pair -> folds.computeIfAbsent(root(pair.one()), _ -> groups[0]++ % size));
    }

    int size() {
        return size;
    }

    List<LabelledPair> of(int fold) {
        return pairs.stream().filter(pair -> fold(pair) == fold).toList();
    }

    List<LabelledPair> without(int fold) {
        return pairs.stream().filter(pair -> fold(pair) != fold).toList();
    }

    private int fold(LabelledPair pair) {
        return folds.getOrDefault(root(pair.one()), 0);
    }

    private String root(String article) {
        String parent = parents.getOrDefault(article, article);
        return parent.equals(article) ? article : root(parent);
    }
}
