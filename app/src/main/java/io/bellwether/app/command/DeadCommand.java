package io.bellwether.app.command;

import io.bellwether.article.dead.LetterNumber;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What is done with dead letters. */
@Command(
        name = "dead",
        description = {
            "Lists, shows and replays dead letters: records of topics that could not be used, kept on topic"
                    + " articles-dead for 30 days.",
            "What the store refuses is another matter: sink keeps it in PostgreSQL, in table sink_rejects, with"
                    + " PostgreSQL's words."
        },
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {DeadListCommand.class, DeadShowCommand.class, DeadReplayCommand.class})
public final class DeadCommand extends CommandGroup {

    /** Reads numbers as {@code dead list} writes them. */
    static final class NumberText implements ITypeConverter<LetterNumber> {

        @Override
        public LetterNumber convert(String text) {
            return LetterNumber.parse(text)
                    .orElseThrow(() -> new TypeConversionException(
                            "'" + text + "' is no number of a dead letter: write it as dead list does, such as 0-17"));
        }
    }
}
