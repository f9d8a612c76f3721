package io.bellwether.bench.trend;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How many bursts are found, and how many are false. */
@Command(
        name = "trends",
        description = "Counts doublings found and false alarms on streams made by chance.",
        mixinStandardHelpOptions = true)
public final class TrendsCommand implements Callable<Integer> {

    @Option(names = "--rates", split = ",", paramLabel = "NUMBER", description = "stories an hour, .2 to 20 by default")
    private List<Double> rates = List.of(0.2, 0.5, 1.0, 2.0, 3.0, 5.0, 7.0, 10.0, 15.0, 20.0);

    @Option(names = "--themes", paramLabel = "N", description = "themes for each rate, 150 by default")
    private int themes = 150;

    @Option(names = "--seed", paramLabel = "NUMBER", description = "of all chance, 1 by default")
    private long seed = 1;

    @Override
    public Integer call() {
        System.out.print(TrendFigures.HEAD);
        for (double rate : rates) {
            System.out.print(new TrendTrial(rate, themes, seed).run().line());
            System.out.flush();
        }
        return 0;
    }
}
