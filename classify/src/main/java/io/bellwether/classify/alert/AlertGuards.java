package io.bellwether.classify.alert;

import io.bellwether.article.alert.AlertGuard;
import io.bellwether.article.item.Article;
import io.bellwether.classify.language.WordList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Tells what an article is when it is no report of an event, by word lists of general language, one a kind. Thread-safe. */
public final class AlertGuards {

    private record Line(AlertGuard.Kind kind, GuardPlace place, GuardPhrase phrase) {}

    private static final List<Line> LINES = read();

    private AlertGuards() {}

    /** What keeps an article from raising an alert; empty when nothing does. */
    public static Optional<AlertGuard> of(Article article) {
        Map<GuardPlace, List<GuardText>> texts = new EnumMap<>(GuardPlace.class);
        for (Line line : LINES) {
            for (GuardText text : texts.computeIfAbsent(line.place(), place -> place.of(article))) {
                Optional<String> words = line.place().find(line.phrase(), text);
                if (words.isPresent()) {
                    return Optional.of(new AlertGuard(line.kind(), line.place().told(), words.get()));
                }
            }
        }
        return Optional.empty();
    }

    private static List<Line> read() {
        List<Line> lines = new ArrayList<>();
        for (AlertGuard.Kind kind : AlertGuard.Kind.values()) {
            String list = kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt";
            for (String line : WordList.lines(AlertGuards.class, list)) {
                int colon = line.indexOf(':');
                lines.add(new Line(
                        kind,
                        GuardPlace.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT)),
                        GuardPhrase.of(line.substring(colon + 1))));
            }
        }
        return List.copyOf(lines);
    }
}
