package io.bellwether.app.command;

import picocli.CommandLine.Command;

/** What is done with messages to people. */
@Command(
        name = "outbox",
        description = "Lists messages to people and what became of them, and has dead ones tried again.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {OutboxListCommand.class, OutboxRetryCommand.class})
public final class OutboxCommand extends CommandGroup {}
