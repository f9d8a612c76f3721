package io.bellwether.sink.write;

import io.bellwether.article.tag.Analysis;
import io.bellwether.article.tag.Tag;
import io.bellwether.sink.row.Row.AnalysisRow;
import io.bellwether.sink.store.SqlResource;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Writes tables {@code analyses} and {@code tags}. The later analysis of an article replaces the earlier with all its tags. */
final class AnalysisTables {

    private static final String PUT = SqlResource.read("put-analysis");
    private static final String DELETE_TAGS = SqlResource.read("delete-tags");
    private static final String INSERT_TAG = SqlResource.read("insert-tag");

    private AnalysisTables() {}

    /** Stores the latest analysis of each article; how many tags they hold. */
    static int write(Handle handle, List<AnalysisRow> rows) {
        Collection<AnalysisRow> latest = Latest.of(rows, row -> row.analysis().id());
        if (latest.isEmpty()) {
            return 0;
        }
        putAnalyses(handle, latest);
        deleteTags(handle, latest);
        return insertTags(handle, latest);
    }

    private static void putAnalyses(Handle handle, Collection<AnalysisRow> rows) {
        Binding binding = new Binding(handle, PUT);
        for (AnalysisRow row : rows) {
            Analysis analysis = row.analysis();
            binding.text("article", analysis.id())
                    .text("profileVersion", analysis.profile())
                    .text("language", analysis.language())
                    .text("story", analysis.story())
                    .json("scores", analysis.scores())
                    .time("analysed", StorableTime.clamped(row.analysed()))
                    .add();
        }
        binding.execute();
    }

    private static void deleteTags(Handle handle, Collection<AnalysisRow> rows) {
        List<String> articles = rows.stream().map(row -> row.analysis().id()).toList();
        handle.createUpdate(DELETE_TAGS)
                .bindArray("articles", String.class, articles)
                .execute();
    }

    private static int insertTags(Handle handle, Collection<AnalysisRow> rows) {
        Binding binding = new Binding(handle, INSERT_TAG);
        for (AnalysisRow row : rows) {
            for (Tag tag : row.analysis().tags()) {
                binding.text("article", row.analysis().id())
                        .text("theme", tag.theme())
                        .number("score", tag.score())
                        .flag("alert", tag.alert())
                        .json("evidence", tag.evidence())
                        .text("profileVersion", row.analysis().profile())
                        .add();
            }
        }
        return binding.execute().length;
    }
}
