package io.bellwether.app.command;

import io.bellwether.desk.access.AccessStore;
import io.bellwether.desk.access.ApiTokens;
import io.bellwether.desk.access.AuditEntry;
import io.bellwether.desk.access.Secret;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Makes a token. */
@Command(
        name = "token",
        description = {
            "Makes a token by which a program uses the API with the role of an account, and writes it to standard output.",
            "It is shown this once, and holds until the account is removed."
        },
        mixinStandardHelpOptions = true)
final class AccountTokenCommand implements Callable<Integer> {

    @Parameters(paramLabel = "NAME", description = "the account it stands for")
    private String name = "";

    @Mixin
    private final StoreOption store = new StoreOption();

    @Override
    public Integer call() {
        Secret token = store.use(this::issue);
        System.out.println(token.text());
        System.out.flush();
        RunCommand.say("send it as “Authorization: Bearer TOKEN”; it is not shown again");
        return 0;
    }

    private Secret issue(AccessStore tables) {
        Secret token = new ApiTokens(tables).issue(name, Instant.now()).orElseThrow(() -> AccountCommand.nobody(name));
        AccountCommand.note(tables, AuditEntry.Action.TOKEN_ADDED, name);
        return token;
    }
}
