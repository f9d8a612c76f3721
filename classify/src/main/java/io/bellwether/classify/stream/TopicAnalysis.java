package io.bellwether.classify.stream;

import io.bellwether.article.profile.Profile;
import io.bellwether.article.profile.Theme;
import io.bellwether.article.tag.Analysis;
import io.bellwether.article.tag.Evidence;
import io.bellwether.article.tag.Tag;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An analysis as it goes to topic {@code tagged}: what people may ask for, not all there is. */
final class TopicAnalysis {

    /** Scores from this share of a theme's threshold on are near enough to be asked about. */
    private static final double NEAR = 0.5;

    /** Places quoted for one tag, the strongest: a page that repeats a term a hundred thousand times fits a record. */
    static final int EVIDENCE = 100;

    private TopicAnalysis() {}

    static Analysis of(Analysis whole, Profile profile) {
        Map<String, Double> near = new HashMap<>();
        for (Theme theme : profile.themes()) {
            Double score = whole.scores().get(theme.id());
            if (score != null && score >= NEAR * theme.threshold()) {
                near.put(theme.id(), score);
            }
        }
        List<Tag> tags = whole.tags().stream().map(TopicAnalysis::strongest).toList();
        return new Analysis(whole.id(), whole.profile(), whole.language(), tags, near, whole.story());
    }

    /** The strongest evidence in the order in which it stands. */
    private static Tag strongest(Tag tag) {
        if (tag.evidence().size() <= EVIDENCE) {
            return tag;
        }
        Set<Evidence> kept = new HashSet<>(tag.evidence().stream()
                .sorted(Comparator.comparingDouble(Evidence::weight).reversed())
                .limit(EVIDENCE)
                .toList());
        List<Evidence> inOrder = tag.evidence().stream().filter(kept::contains).toList();
        return new Tag(tag.theme(), tag.score(), tag.alert(), inOrder);
    }
}
