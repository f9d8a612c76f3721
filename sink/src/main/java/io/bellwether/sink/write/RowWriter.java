package io.bellwether.sink.write;

import io.bellwether.sink.row.Row;
import io.bellwether.sink.row.Row.AlertRow;
import io.bellwether.sink.row.Row.AnalysisRow;
import io.bellwether.sink.row.Row.ArticleRow;
import io.bellwether.sink.row.Row.FeedRow;
import io.bellwether.sink.row.Row.MarkRow;
import io.bellwether.sink.row.Row.ProfileRow;
import io.bellwether.sink.row.Row.RejectRow;
import io.bellwether.sink.row.Row.TrendRow;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The rows of one batch by kind; within a kind in the order of the log. */
final class RowWriter {

    private final List<ArticleRow> articles = new ArrayList<>();
    private final List<AnalysisRow> analyses = new ArrayList<>();
    private final List<AlertRow> alerts = new ArrayList<>();
    private final List<TrendRow> trends = new ArrayList<>();
    private final List<FeedRow> feeds = new ArrayList<>();
    private final List<ProfileRow> profiles = new ArrayList<>();
    private final List<MarkRow> marks = new ArrayList<>();

    private RowWriter() {}

    /** Writes the rows of all entries. */
    static Stored write(Handle handle, List<Entry> entries) {
        RowWriter rows = new RowWriter();
        entries.forEach(entry -> rows.sort(entry.row()));
        ProfileTables.write(handle, rows.profiles);
        FeedTable.write(handle, rows.feeds);
        TrendTable.write(handle, rows.trends);
        MarkTable.write(handle, rows.marks);
        return new Stored(
                ArticleTable.write(handle, rows.articles),
                AnalysisTables.write(handle, rows.analyses),
                AlertTables.write(handle, rows.alerts),
                RejectTable.write(handle, entries));
    }

    private void sort(Row row) {
        switch (row) {
            case ArticleRow article -> articles.add(article);
            case AnalysisRow analysis -> analyses.add(analysis);
            case AlertRow alert -> alerts.add(alert);
            case TrendRow trend -> trends.add(trend);
            case FeedRow feed -> feeds.add(feed);
            case ProfileRow profile -> profiles.add(profile);
            case MarkRow mark -> marks.add(mark);
            case RejectRow rejected -> {} // RejectTable wants the whole entry, raw bytes included
        }
    }
}
