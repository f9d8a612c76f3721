package io.bellwether.bench.extraction;

import io.bellwether.bench.console.Measurement;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How well pages become text, beside a peer on the same pages. Exit 0 done, 1 failed, 2 wrong usage. */
@Command(
        name = "extraction",
        description = "Compares extracted texts with expected ones: token precision, recall and F1, means over pages.",
        mixinStandardHelpOptions = true)
public final class Extraction implements Callable<Integer> {

    @Option(names = "--fundus", paramLabel = "DIR", description = "test resources of fundus")
    private @Nullable Path fundus;

    @Option(names = "--readability", paramLabel = "DIR", description = "test pages of Mozilla's Readability")
    private @Nullable Path readability;

    @Option(
            names = "--worst",
            paramLabel = "N",
            description = "shows the N worst pages of the half that may be looked at")
    private int worst;

    private Extraction() {}

    /** Runs the comparison and ends the process with its exit code. */
    public static void main(String[] arguments) {
        Measurement.runAndExit(new Extraction(), arguments);
    }

    @Override
    public Integer call() throws IOException {
        System.out.print(ScoreTable.head());
        if (fundus != null) {
            report("fundus", FundusPages.read(fundus));
        }
        if (readability != null) {
            report("readability", ReadabilityPages.read(readability));
        }
        return 0;
    }

    private void report(String set, List<PageCase> pages) {
        for (Extractor extractor : Extractor.values()) {
            List<PageScore> all = new ArrayList<>();
            for (Half half : Half.values()) {
                List<PageScore> scores = pages.stream()
                        .filter(page -> page.half() == half)
                        .map(page -> PageScore.of(page, extractor))
                        .toList();
                System.out.print(ScoreTable.line(set, half.name().toLowerCase(Locale.ROOT), extractor, scores));
                if (half == Half.DEV && extractor == Extractor.BELLWETHER) {
                    System.out.print(ScoreTable.worst(scores, worst));
                }
                all.addAll(scores);
            }
            System.out.print(ScoreTable.line(set, "both", extractor, all));
        }
    }
}
