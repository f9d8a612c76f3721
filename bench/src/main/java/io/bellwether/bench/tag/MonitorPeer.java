package io.bellwether.bench.tag;

import io.bellwether.article.item.Article;
import io.bellwether.article.profile.Profile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.monitor.HighlightsMatch;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.Presearcher;
import org.apache.lucene.search.IndexSearcher;

/**
 * Lucene Monitor with the themes of a profile as standing queries: what a team would use that keeps queries and not profiles. It gets one
 * field with the article's whole text, which is faster for it than three, and no gates, scores, thresholds or calibration. Close it.
 */
final class MonitorPeer implements AutoCloseable {

    private static final String FIELD = "text";

    /** Lucene allows 1,024 words a query unless told; a theme with its concepts has more. */
    private static final int MOST_WORDS = 20_000;

    private final Monitor monitor;

    private MonitorPeer(Monitor monitor) {
        this.monitor = monitor;
    }

    static MonitorPeer of(Profile profile, Presearcher presearcher) {
        EnglishAnalyzer analyzer = new EnglishAnalyzer();
        return of(new TermQueries(analyzer, FIELD).of(profile), analyzer, presearcher);
    }

    static MonitorPeer of(String id, List<String> words, Presearcher presearcher) {
        EnglishAnalyzer analyzer = new EnglishAnalyzer();
        MonitorQuery query = new MonitorQuery(id, new TermQueries(analyzer, FIELD).anyOf(words));
        return of(List.of(query), analyzer, presearcher);
    }

    private static MonitorPeer of(List<MonitorQuery> queries, EnglishAnalyzer analyzer, Presearcher presearcher) {
        IndexSearcher.setMaxClauseCount(MOST_WORDS);
        try {
            Monitor monitor = new Monitor(analyzer, presearcher);
            monitor.register(queries);
            return new MonitorPeer(monitor);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The queries that match, each with the places of its terms. */
    List<HighlightsMatch> match(Article article) {
        Document document = new Document();
        document.add(new TextField(FIELD, text(article), Field.Store.NO));
        try {
            return List.copyOf(monitor.match(document, HighlightsMatch.MATCHER).getMatches());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The text in which places count. */
    static String text(Article article) {
        return article.title() + "\n" + article.summary() + "\n" + article.body();
    }

    @Override
    public void close() {
        try {
            monitor.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
