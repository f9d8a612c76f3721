package io.bellwether.bench.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/** Average precision of a theme's scores: the mean, over what was meant, of the precision at its place in the ranking. */
final class AveragePrecision {

    private AveragePrecision() {}

    /** 0 to 1; empty when the theme was never meant. Equal scores keep the articles' order. */
    static OptionalDouble of(Reading reading, String theme, List<Judgement> articles) {
        List<Judgement> ranked = new ArrayList<>();
        for (Judgement article : articles) {
            double grade = article.grade(theme);
            if (!reading.undecided(grade) && (article.score(theme) > 0 || reading.wants(grade))) {
                ranked.add(article);
            }
        }
        ranked.sort(Comparator.comparingDouble((Judgement article) -> -article.score(theme)));
        return mean(ranked.stream()
                .map(article -> reading.wants(article.grade(theme)))
                .toList());
    }

    private static OptionalDouble mean(List<Boolean> meant) {
        int hits = 0;
        double sum = 0;
        for (int place = 0; place < meant.size(); place++) {
            if (meant.get(place)) {
                hits++;
                sum += (double) hits / (place + 1);
            }
        }
        return hits == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / hits);
    }
}
