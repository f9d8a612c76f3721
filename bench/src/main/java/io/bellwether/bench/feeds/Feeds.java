package io.bellwether.bench.feeds;

import io.bellwether.app.console.Failure;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** How well feeds are read. Exit 0 done, 1 failed, 2 wrong usage. */
@Command(
        name = "feeds",
        description = "Holds our reading of feeds against test files of others, charset traps, and any file at all.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {ConformanceCommand.class, CharsetsCommand.class, SurvivalCommand.class})
public final class Feeds implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before any command runs
    private CommandSpec spec;

    @Option(names = "--debug", description = "show stack traces of failures", scope = ScopeType.INHERIT)
    private boolean debug;

    private Feeds() {}

    /** Runs one measurement and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.setOut(new PrintStream(System.out, false, StandardCharsets.UTF_8));
        int exit = execute(arguments);
        System.out.flush();
        System.exit(exit);
    }

    /** Runs one measurement; the exit code is the answer. */
    static int execute(String... arguments) {
        Feeds feeds = new Feeds();
        return new CommandLine(feeds)
                .setUsageHelpAutoWidth(true)
                .setExecutionExceptionHandler((failed, command, _) -> feeds.fail(failed, command))
                .execute(arguments);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no command given");
    }

    private int fail(Exception failed, CommandLine command) {
        command.getErr().println("feeds: " + Failure.message(failed));
        if (debug) {
            failed.printStackTrace(command.getErr());
        }
        command.getErr().flush();
        return CommandLine.ExitCode.SOFTWARE;
    }
}
