package io.bellwether.bench.story;

import static io.bellwether.bench.story.LabelledPair.Label.DIFFERENT;
import static io.bellwether.bench.story.LabelledPair.Label.RELATED;
import static io.bellwether.bench.story.LabelledPair.Label.SAME;
import static io.bellwether.bench.story.LabelledPair.Label.UNSURE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PairCountsTest {

    @Test
    void pairsAreCountedByLabelAndWhetherTheyShareAStory() {
        Map<String, String> storyOf = Map.of("a", "1", "b", "1", "c", "2", "d", "1");
        List<LabelledPair> pairs = List.of(
                new LabelledPair("a", "b", SAME),
                new LabelledPair("a", "c", SAME),
                new LabelledPair("a", "gone", SAME),
                new LabelledPair("a", "d", RELATED),
                new LabelledPair("b", "d", DIFFERENT),
                new LabelledPair("c", "d", DIFFERENT),
                new LabelledPair("b", "d", UNSURE));

        PairCounts counts = PairCounts.of(pairs, storyOf);

        assertThat(counts).isEqualTo(new PairCounts(1, 1, 1, 2, 1));
        assertThat(counts.counts().precision()).isEqualTo(1 / 3.0);
        assertThat(counts.counts().recall()).isEqualTo(1 / 3.0);
    }
}
