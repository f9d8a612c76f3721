package io.bellwether.app.command;

import io.bellwether.desk.server.DeskSettings;
import io.bellwether.desk.server.DeskStage;
import io.bellwether.sink.store.StoreAddress;
import io.bellwether.sink.store.StoreConnection;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Desk alone. */
@Command(
        name = "desk",
        description = "Serves pages and the API from the PostgreSQL that DATABASE_URL names.",
        mixinStandardHelpOptions = true)
public final class DeskCommand implements Callable<Integer> {

    @Option(names = "--port", defaultValue = "8080", description = "port (default: ${DEFAULT-VALUE})")
    private int port = 8080;

    @Option(
            names = "--bind",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description =
                    "address to bind to; there is no login yet, so anything but loopback shows all to whoever reaches it")
    private String bind = "127.0.0.1";

    @Mixin
    private final StageOptions stage = new StageOptions();

    @Override
    public Integer call() throws InterruptedException {
        DeskSettings settings = DeskSettings.loopback(port).withHost(bind);
        try (StoreConnection store =
                StoreConnection.open(StoreAddress.fromEnvironment(System.getenv()), "bellwether-desk")) {
            DeskStage desk = DeskStage.start(store, settings);
            RunCommand.say("the desk is at " + desk.address());
            return stage.run(desk);
        }
    }
}
