package io.bellwether.app.command;

import io.bellwether.desk.access.AccessStore;
import io.bellwether.desk.access.Accounts;
import io.bellwether.desk.access.AuditEntry;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Removes an account. */
@Command(
        name = "remove",
        description = "Removes an account of the desk with its logins and tokens; its marks stay.",
        mixinStandardHelpOptions = true)
final class AccountRemoveCommand implements Callable<Integer> {

    @Parameters(paramLabel = "NAME")
    private String name = "";

    @Mixin
    private final StoreOption store = new StoreOption();

    @Override
    public Integer call() {
        store.use(this::remove);
        RunCommand.say("removed account " + name);
        return 0;
    }

    private boolean remove(AccessStore tables) {
        if (!new Accounts(tables).remove(name)) {
            throw AccountCommand.nobody(name);
        }
        AccountCommand.note(tables, AuditEntry.Action.ACCOUNT_REMOVED, name);
        return true;
    }
}
