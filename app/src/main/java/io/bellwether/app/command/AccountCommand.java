package io.bellwether.app.command;

import io.bellwether.article.stage.StageException;
import io.bellwether.desk.access.AccessStore;
import io.bellwether.desk.access.AuditEntry;
import io.bellwether.desk.access.AuditLog;
import java.time.InstantSource;
import picocli.CommandLine.Command;

/** What is done with the accounts of the desk. */
@Command(
        name = "account",
        description = {
            "Adds, lists and removes accounts of the desk, and makes tokens for its API.",
            "Without an account the desk serves its own machine alone and asks nobody to log in; with the first one it asks everybody."
        },
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            AccountAddCommand.class,
            AccountListCommand.class,
            AccountRemoveCommand.class,
            AccountTokenCommand.class
        })
public final class AccountCommand extends CommandGroup {

    /** Why a command about an account of that name does nothing. */
    static StageException nobody(String name) {
        return new StageException(
                "there is no account “%s”: bellwether account list shows those there are".formatted(name));
    }

    /** Notes what a command did. */
    static void note(AccessStore store, AuditEntry.Action action, String subject) {
        new AuditLog(store, InstantSource.system()).note(new AuditEntry("", "", action, subject));
    }
}
