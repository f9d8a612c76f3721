package io.bellwether.bench.quality;

import io.bellwether.bench.console.MeasurementGroup;
import io.bellwether.bench.story.FitStoriesCommand;
import io.bellwether.bench.story.StoriesCommand;
import io.bellwether.bench.trend.TrendsCommand;
import picocli.CommandLine.Command;

/** How right the tags, the stories and the trends are. Exit 0 done, 1 failed, 2 wrong usage. */
@Command(
        name = "quality",
        description =
                "Measures tags and stories against labels, trends against known bursts, and false alarms on ordinary news.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            ScoreCommand.class,
            FalseAlarmsCommand.class,
            FoldsCommand.class,
            AblateCommand.class,
            FitCommand.class,
            StoriesCommand.class,
            FitStoriesCommand.class,
            TrendsCommand.class
        })
public final class Quality extends MeasurementGroup {

    private Quality() {}

    /** Runs one measurement and ends the process with its exit code. */
    public static void main(String[] arguments) {
        runAndExit(new Quality(), arguments);
    }

    /** Runs one measurement; the exit code is the answer. */
    static int execute(String... arguments) {
        return execute(new Quality(), arguments);
    }
}
