package io.bellwether.bench.faults;

import io.bellwether.article.topic.KafkaConnection;
import io.bellwether.bench.faults.compare.ComparedTable;
import io.bellwether.bench.faults.compare.RowDifferences;
import io.bellwether.bench.faults.compare.StoredArticles;
import io.bellwether.bench.faults.compare.TableRows;
import io.bellwether.bench.faults.part.Installation;
import io.bellwether.bench.faults.part.PartName;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A second installation that classifies and stores a copy of the log, and is left in peace. */
final class Undisturbed {

    private static final int IN_WORDS = 10;

    private final Installation installation;

    Undisturbed(Installation installation) {
        this.installation = installation;
    }

    /**
     * Rows that are not the same.
     *
     * @param counts by table
     * @param words of the first ones
     */
    record Differences(Map<String, Integer> counts, List<String> words) {}

    /** Copies the log and returns when all of it is stored. */
    void run(KafkaConnection disturbed) throws InterruptedException {
        installation.part(PartName.BROKER).start();
        installation.part(PartName.DATABASE).start();
        LogCopy.makeTopic(installation.kafka());
        new StoredArticles(installation.databaseUrl()).awaitServer();
        LogCopy.copy(disturbed, installation.kafka());
        installation.part(PartName.SINK).start();
        installation.part(PartName.CLASSIFY).start();
        try (Backlogs backlogs = new Backlogs(installation.kafka(), installation.databaseUrl())) {
            Settlement.await(backlogs);
        }
        installation.end(List.of(PartName.CLASSIFY, PartName.SINK, PartName.BROKER));
    }

    /** What another store has otherwise. */
    Differences against(String disturbedUrl) throws SQLException {
        TableRows disturbed = new TableRows(disturbedUrl);
        TableRows undisturbed = new TableRows(installation.databaseUrl());
        Map<String, Integer> counts = new LinkedHashMap<>();
        List<String> words = new ArrayList<>();
        for (ComparedTable table : ComparedTable.ALL) {
            List<String> keys = RowDifferences.keys(disturbed.digests(table), undisturbed.digests(table));
            counts.put(table.name(), keys.size());
            for (String key : keys.subList(0, Math.min(keys.size(), IN_WORDS - Math.min(IN_WORDS, words.size())))) {
                words.add("%s %s: %s"
                        .formatted(
                                table.name(),
                                key,
                                RowDifferences.words(disturbed.row(table, key), undisturbed.row(table, key))));
            }
        }
        return new Differences(counts, words);
    }
}
