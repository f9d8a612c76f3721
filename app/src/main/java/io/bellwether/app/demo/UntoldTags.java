package io.bellwether.app.demo;

import io.bellwether.article.stage.StageException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Looks whether the trends of all stored tags are stored too. Thread-safe. */
final class UntoldTags {

    private final DataSource store;
    private final String statement;

    UntoldTags(DataSource store) {
        this.store = store;
        this.statement = DemoText.of("untold-tags.sql");
    }

    /** @throws StageException when the store does not answer */
    boolean areNone() {
        try (Connection connection = store.getConnection();
                Statement asked = connection.createStatement();
                ResultSet count = asked.executeQuery(statement)) {
            count.next();
            return count.getLong("untold") == 0;
        } catch (SQLException unanswered) {
            throw new StageException("the demo's trends cannot be read: " + unanswered.getMessage(), unanswered);
        }
    }
}
