package io.bellwether.bench.quality;

import io.bellwether.app.console.Failure;
import io.bellwether.bench.story.FitStoriesCommand;
import io.bellwether.bench.story.StoriesCommand;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** How right the tags and the stories are. Exit 0 done, 1 failed, 2 wrong usage. */
@Command(
        name = "quality",
        description = "Measures tags and stories against labels, and false alarms on ordinary news.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            ScoreCommand.class,
            FalseAlarmsCommand.class,
            FoldsCommand.class,
            AblateCommand.class,
            FitCommand.class,
            StoriesCommand.class,
            FitStoriesCommand.class
        })
public final class Quality implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before any command runs
    private CommandSpec spec;

    @Option(names = "--debug", description = "show stack traces of failures", scope = ScopeType.INHERIT)
    private boolean debug;

    private Quality() {}

    /** Runs one measurement and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.setOut(new PrintStream(System.out, false, StandardCharsets.UTF_8));
        int exit = execute(arguments);
        System.out.flush();
        System.exit(exit);
    }

    /** Runs one measurement; the exit code is the answer. */
    static int execute(String... arguments) {
        Quality quality = new Quality();
        return new CommandLine(quality)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setExecutionExceptionHandler((failed, command, _) -> quality.fail(failed, command))
                .execute(arguments);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no command given");
    }

    private int fail(Exception failed, CommandLine command) {
        command.getErr().println("quality: " + Failure.message(failed));
        if (debug) {
            failed.printStackTrace(command.getErr());
        }
        command.getErr().flush();
        return CommandLine.ExitCode.SOFTWARE;
    }
}
