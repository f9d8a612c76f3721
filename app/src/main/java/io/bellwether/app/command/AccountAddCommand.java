package io.bellwether.app.command;

import io.bellwether.article.stage.StageException;
import io.bellwether.desk.access.AccessStore;
import io.bellwether.desk.access.Account;
import io.bellwether.desk.access.Accounts;
import io.bellwether.desk.access.AuditEntry;
import io.bellwether.desk.access.PasswordHash;
import io.bellwether.desk.access.Role;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds an account. */
@Command(
        name = "add",
        description = {
            "Adds an account of the desk.",
            "Its password is typed at the terminal, or the first line of standard input; it has 8 to 200 characters."
        },
        mixinStandardHelpOptions = true)
final class AccountAddCommand implements Callable<Integer> {

    @Parameters(paramLabel = "NAME", description = "its name; capitals count as small letters")
    private String name = "";

    @Option(
            names = "--role",
            paramLabel = "editor|reader",
            required = true,
            description = "reader: reads; editor: also marks and changes")
    private Role role = Role.READER;

    @Mixin
    private final StoreOption store = new StoreOption();

    @Override
    public Integer call() {
        Account account = Account.named(name, role);
        String password = PasswordHash.of(PasswordInput.read(account.name()));
        store.use(tables -> add(tables, account, password));
        RunCommand.say("added account %s, %s".formatted(account.name(), role.text()));
        return 0;
    }

    private static boolean add(AccessStore tables, Account account, String password) {
        if (!new Accounts(tables).add(account, password, Instant.now())) {
            throw new StageException("there is an account “%s” already: remove it first, or take another name"
                    .formatted(account.name()));
        }
        AccountCommand.note(
                tables,
                AuditEntry.Action.ACCOUNT_ADDED,
                account.name() + ", " + account.role().text());
        return true;
    }
}
