package io.bellwether.app.command;

import io.bellwether.app.console.TextTable;
import io.bellwether.desk.access.Account;
import io.bellwether.desk.access.Accounts;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists accounts. */
@Command(
        name = "list",
        description = "Lists accounts of the desk: name, role, when added, how many tokens.",
        mixinStandardHelpOptions = true)
final class AccountListCommand implements Callable<Integer> {

    @Mixin
    private final StoreOption store = new StoreOption();

    @Override
    public Integer call() {
        List<Accounts.Listed> accounts = store.use(tables -> new Accounts(tables).list());
        System.out.print(
                TextTable.of(accounts.stream().map(AccountListCommand::row).toList()));
        System.out.flush();
        if (accounts.isEmpty()) {
            RunCommand.say("no account: the desk asks nobody to log in, and serves its own machine alone");
        }
        return 0;
    }

    private static List<String> row(Accounts.Listed listed) {
        String tokens = listed.tokens() == 1 ? "1 token" : listed.tokens() + " tokens";
        Account account = listed.account();
        return List.of(
                account.name(),
                account.role().text(),
                listed.added().truncatedTo(ChronoUnit.SECONDS).toString(),
                tokens);
    }
}
