package io.bellwether.desk.page;

import io.bellwether.article.trend.Baseline;
import io.bellwether.desk.store.ThemeBin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What was to be expected, as paths of SVG: in steps, interrupted where there is no baseline.
 *
 * @param band one standard deviation around it
 * @param line the expectation itself
 */
record UsualOutline(Optional<String> band, Optional<String> line) {

    static UsualOutline of(List<ThemeBin> bins, TrendScale scale) {
        List<List<Step>> runs = runs(bins, scale);
        return runs.isEmpty()
                ? new UsualOutline(Optional.empty(), Optional.empty())
                : new UsualOutline(
                        Optional.of(runs.stream().map(UsualOutline::band).collect(Collectors.joining())),
                        Optional.of(runs.stream().map(UsualOutline::line).collect(Collectors.joining())));
    }

    private static List<List<Step>> runs(List<ThemeBin> bins, TrendScale scale) {
        List<List<Step>> runs = new ArrayList<>();
        int end = Integer.MIN_VALUE;
        for (ThemeBin bin : bins) {
            if (bin.expected().isPresent()) {
                Step step = Step.of(bin, bin.expected().get(), scale);
                if (step.x() != end) {
                    runs.add(new ArrayList<>());
                }
                runs.getLast().add(step);
                end = step.end();
            }
        }
        return runs;
    }

    private static String line(List<Step> run) {
        StringBuilder path = new StringBuilder(
                "M%d %d".formatted(run.getFirst().x(), run.getFirst().middle()));
        run.forEach(step -> path.append("V%dH%d".formatted(step.middle(), step.end())));
        return path.toString();
    }

    private static String band(List<Step> run) {
        StringBuilder path = new StringBuilder(
                "M%d %d".formatted(run.getFirst().x(), run.getFirst().high()));
        run.forEach(step -> path.append("V%dH%d".formatted(step.high(), step.end())));
        run.reversed().forEach(step -> path.append("V%dH%d".formatted(step.low(), step.x())));
        return path.append('Z').toString();
    }

    /** One bin's part of the outline. */
    private record Step(int x, int end, int low, int middle, int high) {

        static Step of(ThemeBin bin, Baseline usual, TrendScale scale) {
            return new Step(
                    scale.x(bin.begin()),
                    scale.x(bin.begin().plus(ThemeBin.LENGTH)),
                    scale.y(usual.stories() - usual.spread()),
                    scale.y(usual.stories()),
                    scale.y(usual.stories() + usual.spread()));
        }
    }
}
