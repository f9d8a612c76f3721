package io.bellwether.bench.quality;

import io.bellwether.article.profile.Profile;
import io.bellwether.article.profile.Theme;
import io.bellwether.classify.learn.LearningSet;
import io.bellwether.classify.learn.MarkedArticle;
import io.bellwether.classify.tag.ThemeOdds;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Leaves so many marks of each theme, as a person at the desk might give them: on articles of which the theme's score is at least a
 * tenth, drawn by chance from a fixed seed.
 */
final class FewMarks {

    private static final double SHOWN = 0.1;

    private final Map<String, Set<String>> shown = new HashMap<>();
    private final long seed;

    FewMarks(LearningSet set, long seed) {
        this.seed = seed;
        Profile profile = set.profile();
        List<List<ThemeOdds>> odds = set.odds();
        for (int article = 0; article < odds.size(); article++) {
            for (int place = 0; place < profile.themes().size(); place++) {
                Theme theme = profile.themes().get(place);
                if (theme.calibration().score(odds.get(article).get(place).wanted()) >= SHOWN) {
                    shown.computeIfAbsent(theme.id(), id -> new HashSet<>())
                            .add(set.marks().get(article).article().id());
                }
            }
        }
    }

    /** The articles with at most so many marks of each theme left; those without any are left out. */
    List<MarkedArticle> of(List<MarkedArticle> all, int most) {
        Map<String, Integer> left = new HashMap<>();
        List<MarkedArticle> order = new ArrayList<>(all);
        Collections.shuffle(order, new Random(seed));
        List<MarkedArticle> few = new ArrayList<>();
        for (MarkedArticle marked : order) {
            Map<String, Double> grades = new HashMap<>();
            marked.grades().forEach((theme, grade) -> {
                if (shown.getOrDefault(theme, Set.of())
                                .contains(marked.article().id())
                        && left.merge(theme, 1, Integer::sum) <= most) {
                    grades.put(theme, grade);
                }
            });
            if (!grades.isEmpty()) {
                few.add(new MarkedArticle(marked.article(), grades));
            }
        }
        return few;
    }
}
