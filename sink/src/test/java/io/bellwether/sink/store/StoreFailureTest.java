package io.bellwether.sink.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.sink.store.StoreFailure.Kind;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoreFailureTest {

    @ParameterizedTest
    @CsvSource({
        "22021, ROW",
        "22P05, ROW",
        "22P02, ROW",
        "22008, ROW",
        "23502, ROW",
        "23505, ROW",
        "54000, ROW",
        "21000, ROW",
        "08001, STORE",
        "08006, STORE",
        "25006, STORE",
        "28P01, STORE",
        "53100, STORE",
        "53300, STORE",
        "57P01, STORE",
        "40P01, STORE",
        "42P01, STORE",
        "58030, STORE",
        ", STORE"
    })
    void tellsABadRowFromAStoreThatIsAway(String state, Kind kind) {
        assertThat(StoreFailure.of(new SQLException("what happened", state)).kind())
                .isEqualTo(kind);
    }

    @Test
    void quotesTheServerNotTheLibrariesAroundIt() {
        SQLException server = new SQLException("ERROR: invalid byte\n  Detail: more", "22021");
        BatchUpdateException batch = new BatchUpdateException("Batch entry 0 insert ...", "22021", new int[0], server);
        StoreFailure failure = StoreFailure.of(new IllegalStateException("wrapped", batch));
        assertThat(failure).isEqualTo(new StoreFailure(Kind.ROW, "invalid byte", "see table sink_rejects"));
    }
}
