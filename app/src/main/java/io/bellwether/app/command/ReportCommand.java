package io.bellwether.app.command;

import picocli.CommandLine.Command;

/** What is reported. */
@Command(
        name = "report",
        description = "Makes reports from the store.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = ReportWeeklyCommand.class)
public final class ReportCommand extends CommandGroup {}
