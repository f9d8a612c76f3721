package io.bellwether.sink.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.sink.write.StartingPosition.Expired;
import io.bellwether.sink.write.StartingPosition.First;
import io.bellwether.sink.write.StartingPosition.Remade;
import io.bellwether.sink.write.StartingPosition.Resumed;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.Uuid;
import org.junit.jupiter.api.Test;

class StartingPositionTest {

    private static final Uuid TOPIC = new Uuid(1, 1);
    private static final Uuid OTHER = new Uuid(2, 2);

    private static Position at(long offset) {
        return new Position(TOPIC, offset);
    }

    @Test
    void beginsWhereTheLogBeginsWhenNothingIsKnown() {
        assertThat(StartingPosition.decide(null, at(7))).isEqualTo(new First(at(7)));
    }

    @Test
    void goesOnWhereTheStoreStands() {
        assertThat(StartingPosition.decide(at(9), at(7))).isEqualTo(new Resumed(at(9)));
    }

    @Test
    void readsATopicMadeAnewFromItsBeginning() {
        assertThat(StartingPosition.decide(new Position(OTHER, 9), at(0))).isEqualTo(new Remade(at(0)));
    }

    @Test
    void saysHowManyRecordsExpired() {
        StartingPosition expired = StartingPosition.decide(at(3), at(7));
        assertThat(expired).isEqualTo(new Expired(at(7), 4));
        assertThat(expired.notice(new TopicPartition("articles", 2)))
                .contains("up to 4 records of topic articles partition 2")
                .contains("retention.ms");
    }
}
