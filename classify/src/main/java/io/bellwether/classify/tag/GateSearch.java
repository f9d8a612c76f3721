package io.bellwether.classify.tag;

import io.bellwether.article.tag.Evidence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the words that opened a theme's gate. For one article, in one thread. */
final class GateSearch {

    private record Found(int statement, ArticleReading.Place place) {}

    private final ArticleReading reading;
    private final ConceptIndex index;

    GateSearch(ArticleReading reading, ConceptIndex index) {
        this.reading = reading;
        this.index = index;
    }

    /** @param evidence for the theme, of which the strongest place tells what is near */
    GateFinding search(Context gate, List<Evidence> evidence) {
        if (gate.alternatives().isEmpty()) {
            return new GateFinding.StandsAlone();
        }
        List<Found> found = found(gate);
        if (found.isEmpty()) {
            return new GateFinding.Shut();
        }
        int strongest = evidence.stream()
                .max(Comparator.comparingDouble(Evidence::weight))
                .map(this::statementOf)
                .orElse(0);
        Found nearest = found.stream()
                .min(Comparator.comparingInt(place -> away(place, strongest)))
                .orElseThrow();
        List<String> words =
                found.stream().map(place -> text(place.place())).distinct().toList();
        ArticleReading.Place at = nearest.place();
        return new GateFinding.Open(
                words, new GateFinding.Nearest(at.field(), at.start(), at.end(), away(nearest, strongest)));
    }

    private List<Found> found(Context gate) {
        List<Integer> elements =
                gate.alternatives().stream().flatMap(List::stream).toList();
        List<Found> found = new ArrayList<>();
        for (int statement = 0; statement < reading.statements(); statement++) {
            for (Hit hit : reading.hits(statement)) {
                if (index.elementsOf(hit.phrase()).stream().anyMatch(elements::contains)) {
                    found.add(new Found(statement, reading.place(statement, hit)));
                }
            }
        }
        return found;
    }

    private static int away(Found found, int statement) {
        return Math.abs(found.statement() - statement);
    }

    private int statementOf(Evidence evidence) {
        List<Statement> statements = reading.text().statements();
        for (int place = 0; place < statements.size(); place++) {
            Statement statement = statements.get(place);
            int end = reading.text()
                    .words(statement.field())
                    .get(statement.to() - 1)
                    .end();
            if (statement.field() == evidence.field() && evidence.end() <= end) {
                return place;
            }
        }
        return 0;
    }

    private String text(ArticleReading.Place place) {
        return place.field().of(reading.text().article()).substring(place.start(), place.end());
    }
}
