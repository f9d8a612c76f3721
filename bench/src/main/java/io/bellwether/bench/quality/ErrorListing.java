package io.bellwether.bench.quality;

import io.bellwether.article.tag.Evidence;
import io.bellwether.bench.measure.Judgement;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** False and missed tags of each theme, for people: the surest mistakes first. */
final class ErrorListing {

    private static final int WORDS = 6;

    private final ScoreRun run;
    private final int most;

    /** @param most so many false and so many missed tags a theme */
    ErrorListing(ScoreRun run, int most) {
        this.run = run;
        this.most = most;
    }

    String text() {
        return run.themes().ids().stream().map(this::theme).collect(Collectors.joining());
    }

    private String theme(String theme) {
        return "%n== %s%n".formatted(theme)
                + falseTags(theme)
                        .limit(most)
                        .map(tagged -> "false  " + line(theme, tagged))
                        .collect(Collectors.joining())
                + missedTags(theme)
                        .limit(most)
                        .map(tagged -> "missed " + line(theme, tagged))
                        .collect(Collectors.joining());
    }

    private Stream<Tagged> falseTags(String theme) {
        return where(article -> article.tags().contains(theme) && article.grade(theme) == 0)
                .sorted(byScore(theme).reversed());
    }

    private Stream<Tagged> missedTags(String theme) {
        return where(article -> !article.tags().contains(theme) && article.grade(theme) >= 1)
                .sorted(Comparator.comparingDouble(
                                (Tagged tagged) -> tagged.judgement().grade(theme))
                        .reversed()
                        .thenComparing(byScore(theme)));
    }

    private Stream<Tagged> where(Predicate<Judgement> condition) {
        return run.tagged().stream().filter(tagged -> condition.test(tagged.judgement()));
    }

    private static Comparator<Tagged> byScore(String theme) {
        return Comparator.comparingDouble(tagged -> tagged.judgement().score(theme));
    }

    private String line(String theme, Tagged tagged) {
        Judgement judgement = tagged.judgement();
        String said = tagged.evidence(theme, run.mapping()).stream()
                .limit(WORDS)
                .map(ErrorListing::words)
                .collect(Collectors.joining(", "));
        return String.format(
                Locale.ROOT,
                "%.2f  %s  %s%n        labels: %s%n%s",
                judgement.score(theme),
                judgement.id(),
                tagged.article().title().strip(),
                grades(judgement.grades()),
                said.isEmpty() ? "" : "        evidence: %s%n".formatted(said));
    }

    private static String words(Evidence evidence) {
        return String.format(
                Locale.ROOT,
                "%s \"%s\" %.1f",
                evidence.field().name().toLowerCase(Locale.ROOT),
                evidence.text().replaceAll("\\s+", " "),
                evidence.weight());
    }

    private static String grades(Map<String, Double> grades) {
        return grades.isEmpty()
                ? "none"
                : grades.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(grade -> "%s %s".formatted(grade.getKey(), grade.getValue()))
                        .collect(Collectors.joining(", "));
    }
}
