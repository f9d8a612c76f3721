package io.bellwether.app.command;

import io.bellwether.article.stage.StageException;
import io.bellwether.desk.subscription.Subscription;
import io.bellwether.desk.subscription.Subscriptions;
import io.bellwether.sink.store.StoreConnection;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Ends subscriptions. */
@Command(
        name = "unsubscribe",
        description =
                "Ends a subscription by its id, or all of an address. What waits to be sent is not sent any more.",
        mixinStandardHelpOptions = true)
public final class UnsubscribeCommand implements Callable<Integer> {

    @Parameters(paramLabel = "ADDRESS|ID", description = "as subscriptions list tells it")
    private String name = "";

    @Mixin
    private final StoreOption store = new StoreOption();

    @Override
    public Integer call() {
        try (StoreConnection connection = store.open()) {
            Subscriptions subscriptions = new Subscriptions(connection.dataSource());
            List<Subscription> found = subscriptions.named(name);
            if (found.isEmpty()) {
                throw new StageException("nothing is subscribed by that id or address: see subscriptions list");
            }
            found.forEach(subscription ->
                    subscriptions.end(subscription.id(), InstantSource.system().instant()));
            RunCommand.say("%d subscriptions ended".formatted(found.size()));
        }
        return 0;
    }
}
