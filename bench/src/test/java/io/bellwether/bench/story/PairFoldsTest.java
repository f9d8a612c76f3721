package io.bellwether.bench.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PairFoldsTest {

    private static final List<LabelledPair> PAIRS = List.of(
            pair("a", "b"),
            pair("c", "d"),
            pair("b", "c"),
            pair("e", "f"),
            pair("g", "h"),
            pair("h", "e"),
            pair("i", "j"));

    private final PairFolds folds = new PairFolds(PAIRS, 3);

    @Test
    void everyPairIsInOneFold() {
        List<LabelledPair> all = new ArrayList<>();
        for (int fold = 0; fold < folds.size(); fold++) {
            assertThat(folds.of(fold)).isNotEmpty();
            assertThat(folds.without(fold))
                    .hasSize(PAIRS.size() - folds.of(fold).size());
            all.addAll(folds.of(fold));
        }
        assertThat(all).containsExactlyInAnyOrderElementsOf(PAIRS);
    }

    @Test
    void noArticleIsOnBothSidesOfAFold() {
        for (int fold = 0; fold < folds.size(); fold++) {
            assertThat(articles(folds.of(fold))).doesNotContainAnyElementsOf(articles(folds.without(fold)));
        }
    }

    private static Set<String> articles(List<LabelledPair> pairs) {
        Set<String> articles = new HashSet<>();
        pairs.stream().flatMap(pair -> Stream.of(pair.one(), pair.other())).forEach(articles::add);
        return articles;
    }

    private static LabelledPair pair(String one, String other) {
        return new LabelledPair(one, other, LabelledPair.Label.SAME);
    }
}
