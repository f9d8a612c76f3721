package io.bellwether.bench.tag;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.article.item.Article;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.monitor.HighlightsMatch;
import org.apache.lucene.monitor.Presearcher;
import org.apache.lucene.monitor.TermFilteredPresearcher;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A peer that finds nothing, or finds without places, would be fast and no peer. */
class MonitorPeerTest {

    private static final List<String> WORDS = List.of("export control", "gpu", "entity list");

    static Stream<Presearcher> presearchers() {
        return Stream.of(Presearcher.NO_FILTERING, new TermFilteredPresearcher());
    }

    @ParameterizedTest
    @MethodSource("presearchers")
    void quotesInflectedPhrasesAndWordsAtTheirPlaces(Presearcher presearcher) {
        Article article = article("New export controls on GPUs", "An entity without a list. The Entity List grows.");
        try (MonitorPeer peer = MonitorPeer.of("chips", WORDS, presearcher)) {
            assertThat(quotes(peer.match(article), article))
                    .containsExactlyInAnyOrder("export controls", "GPUs", "Entity List");
        }
    }

    @ParameterizedTest
    @MethodSource("presearchers")
    void matchesNothingWherePhrasesAreTornApart(Presearcher presearcher) {
        Article article = article("Control of exports", "The entity is on no list.");
        try (MonitorPeer peer = MonitorPeer.of("chips", WORDS, presearcher)) {
            assertThat(peer.match(article)).isEmpty();
        }
    }

    private static List<String> quotes(List<HighlightsMatch> matches, Article article) {
        String text = MonitorPeer.text(article);
        return matches.stream()
                .flatMap(match -> match.getHits().values().stream())
                .flatMap(Collection::stream)
                .map(hit -> text.substring(hit.startOffset(), hit.endOffset()))
                .toList();
    }

    private static Article article(String title, String summary) {
        return new Article("a", "", "", title, summary, "", "", null, Instant.EPOCH, List.of(), List.of());
    }
}
