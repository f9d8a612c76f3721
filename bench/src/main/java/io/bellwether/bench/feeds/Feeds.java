package io.bellwether.bench.feeds;

import io.bellwether.bench.console.MeasurementGroup;
import picocli.CommandLine.Command;

/** How well feeds are read. Exit 0 done, 1 failed, 2 wrong usage. */
@Command(
        name = "feeds",
        description = "Holds our reading of feeds against test files of others, charset traps, and any file at all.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {ConformanceCommand.class, CharsetsCommand.class, SurvivalCommand.class})
public final class Feeds extends MeasurementGroup {

    private Feeds() {}

    /** Runs one measurement and ends the process with its exit code. */
    public static void main(String[] arguments) {
        runAndExit(new Feeds(), arguments);
    }

    /** Runs one measurement; the exit code is the answer. */
    static int execute(String... arguments) {
        return execute(new Feeds(), arguments);
    }
}
