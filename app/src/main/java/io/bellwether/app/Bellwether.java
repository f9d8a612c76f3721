package io.bellwether.app;

import io.bellwether.app.command.AccountCommand;
import io.bellwether.app.command.BacktestCommand;
import io.bellwether.app.command.ClassifyCommand;
import io.bellwether.app.command.DeadCommand;
import io.bellwether.app.command.DemoCommand;
import io.bellwether.app.command.DeskCommand;
import io.bellwether.app.command.DoctorCommand;
import io.bellwether.app.command.ExtractCommand;
import io.bellwether.app.command.FeedCommand;
import io.bellwether.app.command.IngestCommand;
import io.bellwether.app.command.OutboxCommand;
import io.bellwether.app.command.ProfileCommand;
import io.bellwether.app.command.ReportCommand;
import io.bellwether.app.command.RetagCommand;
import io.bellwether.app.command.RunCommand;
import io.bellwether.app.command.SinkCommand;
import io.bellwether.app.command.StoriesCommand;
import io.bellwether.app.command.SubscribeCommand;
import io.bellwether.app.command.SubscriptionsCommand;
import io.bellwether.app.command.TagCommand;
import io.bellwether.app.command.UnsubscribeCommand;
import io.bellwether.app.command.WhyCommand;
import io.bellwether.app.console.DurationText;
import io.bellwether.app.console.Failure;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command line. Exit 0 done, 1 failed, 2 wrong usage. */
@Command(
        name = "bellwether",
        description = "News monitoring with receipts: a briefing becomes themes, feeds become tagged articles, stories"
                + " become alerts.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            RunCommand.class,
            DemoCommand.class,
            IngestCommand.class,
            ClassifyCommand.class,
            SinkCommand.class,
            DeskCommand.class,
            AccountCommand.class,
            ProfileCommand.class,
            TagCommand.class,
            StoriesCommand.class,
            WhyCommand.class,
            FeedCommand.class,
            ExtractCommand.class,
            BacktestCommand.class,
            RetagCommand.class,
            DeadCommand.class,
            SubscribeCommand.class,
            SubscriptionsCommand.class,
            UnsubscribeCommand.class,
            OutboxCommand.class,
            ReportCommand.class,
            DoctorCommand.class
        })
public final class Bellwether implements Runnable {

    private static final int USAGE = 2;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before any command runs
    private CommandSpec spec;

    @Option(names = "--debug", description = "show stack traces of failures", scope = ScopeType.INHERIT)
    private boolean debug;

    private Bellwether() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.setOut(utf8(FileDescriptor.out));
        System.setErr(utf8(FileDescriptor.err));
        int exit = execute(new PrintWriter(System.err, true, StandardCharsets.UTF_8), arguments);
        System.out.flush();
        System.exit(exit);
    }

    /** Runs one command, with errors to that writer; the exit code is the answer. */
    static int execute(PrintWriter errors, String... arguments) {
        Bellwether bellwether = new Bellwether();
        CommandLine commandLine = new CommandLine(bellwether)
                .registerConverter(Duration.class, DurationText::parse)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setErr(errors)
                .setParameterExceptionHandler((wrong, _) -> refuse(wrong))
                .setExecutionExceptionHandler((failed, command, _) -> bellwether.fail(failed, command));
        return commandLine.execute(arguments);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no command given");
    }

    private static int refuse(ParameterException wrong) {
        CommandLine command = wrong.getCommandLine();
        String message = String.valueOf(wrong.getMessage()).lines().findFirst().orElse("wrong usage");
        command.getErr()
                .println("bellwether: " + message + " (see "
                        + command.getCommandSpec().qualifiedName() + " --help)");
        return USAGE;
    }

    private int fail(Exception failed, CommandLine command) {
        PrintWriter err = command.getErr();
        err.println("bellwether: " + Failure.message(failed));
        if (debug) {
            failed.printStackTrace(err);
        }
        err.flush();
        return CommandLine.ExitCode.SOFTWARE;
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        boolean flushOnLine = descriptor == FileDescriptor.err;
        BufferedOutputStream buffered = new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16);
        return new PrintStream(buffered, flushOnLine, StandardCharsets.UTF_8);
    }
}
