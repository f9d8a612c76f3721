package io.bellwether.bench.console;

import io.bellwether.app.console.DurationText;
import io.bellwether.app.console.Failure;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** A command that is one measurement. Its own exit code, 1 failed, 2 wrong usage; a failure is one line that begins with its name. */
public final class Measurement {

    private Measurement() {}

    /** Runs it and ends the process with its exit code. Durations are read as everywhere: 30s, 5m, 1h. */
    public static void runAndExit(Callable<Integer> command, String... arguments) {
        int exit = new CommandLine(command)
                .registerConverter(Duration.class, DurationText::parse)
                .setExecutionExceptionHandler((failed, line, _) -> {
                    line.getErr().println(line.getCommandName() + ": " + Failure.message(failed));
                    return CommandLine.ExitCode.SOFTWARE;
                })
                .execute(arguments);
        System.out.flush();
        System.exit(exit);
    }
}
