package io.bellwether.app.demo;

import io.bellwether.article.stage.StageException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import javax.sql.DataSource;

/** Looks whether the trends of all stored tags are stored too. Thread-safe. */
final class UntoldTags {

    private final DataSource store;
    private final String statement;

    UntoldTags(DataSource store) {
        this.store = store;
        try (InputStream resource = Objects.requireNonNull(UntoldTags.class.getResourceAsStream("untold-tags.sql"))) {
            statement = new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new StageException("untold-tags.sql cannot be read", unreadable);
        }
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
