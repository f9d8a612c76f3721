package io.bellwether.classify.story;

import io.bellwether.article.item.Article;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Articles read once, to be joined under several models: what fitting and cross-validation need. Holds them all. Not thread-safe.
 */
public final class StoryTrial {

    private final StorySettings settings;
    private final TermCounts counts = new TermCounts();
    private final NameCounts names = new NameCounts();
    private final ReportReader reader = new ReportReader(counts, names);
    private final List<Report> reports = new ArrayList<>();
    private final Map<String, Report> byId = new HashMap<>();

    /** A trial with nothing read; at most the settings' capacity is read as the stream would. */
    public StoryTrial(StorySettings settings) {
        this.settings = settings;
    }

    /** Reads the next article; one read before is passed over. */
    public void read(Article article) {
        if (!byId.containsKey(article.id())) {
            Report report = reader.read(article);
            counts.add(report.text());
            names.add(report);
            reports.add(report);
            byId.put(report.id(), report);
        }
    }

    /** The features of two articles, in the order of {@link JoinFeatures#NAMES}; empty when one of them was not read. */
    public Optional<double[]> features(String one, String other) {
        Report first = byId.get(one);
        Report second = byId.get(other);
        return first == null || second == null ? Optional.empty() : Optional.of(JoinFeatures.of(first, second));
    }

    /**
     * The story of each article, in the order read.
     *
     * @param weights of the features, the constant last
     */
    public Map<String, String> stories(double[] weights) {
        Stories stories = new Stories(settings, ReportStore.none(), new JoinModel(weights));
        Map<String, String> storyOf = new LinkedHashMap<>();
        for (Report report : reports) {
            storyOf.put(report.id(), stories.assign(report, Instant.EPOCH).story());
        }
        return storyOf;
    }
}
