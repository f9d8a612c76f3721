package io.bellwether.desk.server;

import io.bellwether.article.stage.Health;
import io.bellwether.sink.store.StoreConnection;
import io.bellwether.sink.store.StoreFailure;
import java.sql.Connection;
import java.sql.SQLException;

/** Asks the store whether it answers. Waits as long as the connection does, a few seconds at most. Thread-safe. */
final class StoreCheck {

    private static final int SECONDS = 2;

    private final StoreConnection store;

    StoreCheck(StoreConnection store) {
        this.store = store;
    }

    Health check() {
        try (Connection connection = store.dataSource().getConnection()) {
            return connection.isValid(SECONDS)
                    ? new Health.Up(store.address().toString())
                    : new Health.Down(store.address() + " does not answer", "check that PostgreSQL runs");
        } catch (SQLException refused) {
            StoreFailure failure = StoreFailure.of(refused);
            return new Health.Down(store.address() + ": " + failure.reason(), failure.remedy());
        }
    }
}
