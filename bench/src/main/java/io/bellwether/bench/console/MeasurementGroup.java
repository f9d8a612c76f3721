package io.bellwether.bench.console;

import io.bellwether.app.console.Failure;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** A command that only holds measurements. Exit 0 done, 1 failed, 2 wrong usage; a failure is one line that begins with its name. */
public abstract class MeasurementGroup implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before any command runs
    private CommandSpec spec;

    @Option(names = "--debug", description = "show stack traces of failures", scope = ScopeType.INHERIT)
    private boolean debug;

    /** Runs one measurement and ends the process with its exit code. */
    protected static void runAndExit(MeasurementGroup group, String... arguments) {
        System.setOut(new PrintStream(System.out, false, StandardCharsets.UTF_8));
        int exit = execute(group, arguments);
        System.out.flush();
        System.exit(exit);
    }

    /** Runs one measurement; the exit code is the answer. */
    protected static int execute(MeasurementGroup group, String... arguments) {
        return new CommandLine(group)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setExecutionExceptionHandler((failed, command, _) -> group.fail(failed, command))
                .execute(arguments);
    }

    @Override
    public final void run() {
        throw new ParameterException(spec.commandLine(), "no command given");
    }

    private int fail(Exception failed, CommandLine command) {
        command.getErr().println(spec.name() + ": " + Failure.message(failed));
        if (debug) {
            failed.printStackTrace(command.getErr());
        }
        command.getErr().flush();
        return CommandLine.ExitCode.SOFTWARE;
    }
}
