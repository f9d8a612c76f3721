package io.bellwether.app.command;

import io.bellwether.app.process.EmbeddedAddress;
import io.bellwether.article.stage.StageException;
import io.bellwether.desk.access.AccessStore;
import io.bellwether.sink.store.SchemaMigration;
import io.bellwether.sink.store.StoreAddress;
import io.bellwether.sink.store.StoreConnection;
import io.bellwether.sink.store.StoreFailure;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.JdbiException;
import picocli.CommandLine.Option;

/** Which running system's store a command speaks to. */
final class StoreOption {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "data directory of a running bellwether, for its embedded PostgreSQL (default: the PostgreSQL"
                    + " that DATABASE_URL names, else that of run's own directory)")
    private Optional<Path> data = Optional.empty();

    /** What is done with the desk's tables. */
    interface Work<T> {
        T in(AccessStore store);
    }

    /**
     * Does work with the desk's tables, which are made where they are missing.
     *
     * @throws StageException when no store is named and none runs embedded, or it does not answer
     */
    <T> T use(Work<T> work) {
        try (StoreConnection store = open()) {
            return work.in(new AccessStore(store.dataSource(), Duration.ofSeconds(10)));
        } catch (JdbiException refused) {
            StoreFailure failure = StoreFailure.of(refused);
            throw new StageException(
                    "the store refuses (%s); %s".formatted(failure.reason(), failure.remedy()), refused);
        }
    }

    /**
     * Opens the store, whose tables are made where they are missing.
     *
     * @throws StageException when none is named and none runs embedded, or it does not answer
     */
    StoreConnection open() {
        StoreConnection store = StoreConnection.open(address(), "bellwether");
        SchemaMigration.migrate(store);
        return store;
    }

    /**
     * Where the store is; not tried yet.
     *
     * @throws StageException when none is named and none runs embedded
     */
    StoreAddress address() {
        Map<String, String> environment = System.getenv();
        if (data.isPresent() || !environment.containsKey("DATABASE_URL")) {
            return EmbeddedAddress.store(data.orElseGet(() -> DataOption.usual("run")));
        }
        return StoreAddress.fromEnvironment(environment);
    }
}
