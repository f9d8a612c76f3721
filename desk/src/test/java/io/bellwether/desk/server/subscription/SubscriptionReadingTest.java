package io.bellwether.desk.server.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.article.alert.Severity;
import io.bellwether.desk.server.search.SearchReading;
import io.bellwether.desk.subscription.Digest;
import io.bellwether.desk.subscription.Interest;
import io.bellwether.desk.subscription.QuietHours;
import io.bellwether.desk.subscription.Recipient;
import io.bellwether.desk.subscription.Rhythm;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubscriptionReadingTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Warsaw");

    @Test
    void readsAllThatIsTyped() {
        SubscriptionReading reading = reading(
                "address=ada@example.org;theme.chips=yes;severity=high;instant=yes;limit=3;digest=08:00;empty_digest=yes;"
                        + "weekly=yes;weekly_at=09:30;quiet_from=22:00;quiet_until=07:00;zone=Asia/Tokyo");

        assertThat(reading.recipient()).contains(new Recipient.Mailbox("ada@example.org"));
        assertThat(reading.interest(Set.of("chips", "trade"))).contains(new Interest(Set.of("chips"), Severity.HIGH));
        assertThat(reading.rhythm(ZONE))
                .contains(new Rhythm(
                        true,
                        Optional.of(new Digest(LocalTime.of(8, 0), true)),
                        Optional.of(QuietHours.parse("22:00-07:00")),
                        ZoneId.of("Asia/Tokyo"),
                        3,
                        Optional.of(LocalTime.of(9, 30))));
        assertThat(reading.mistakes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "address= | address",
                "address=Ada <ada@example.org> | address",
                "way=slack;address=ftp://hooks.example/x | address",
                "way=slack;address=https://hooks.example/x y | address",
                "way=pigeon;address=ada@example.org | way",
                "way=slack;address=https://hooks.example/x;search=q=chips;digest=07:00 | way",
                "way=slack;address=https://hooks.example/x;weekly=yes | weekly_at",
                "address=ada@example.org;severity=loud | severity",
                "address=ada@example.org;theme.nowhere=yes | themes",
                "address=ada@example.org;instant= | instant",
                "address=ada@example.org;limit=0 | limit",
                "address=ada@example.org;limit=1001 | limit",
                "address=ada@example.org;digest=7 o'clock | digest",
                "address=ada@example.org;digest=23:00;quiet_from=22:00;quiet_until=07:00 | digest",
                "address=ada@example.org;quiet_from=22:00 | quiet_until",
                "address=ada@example.org;quiet_until=22:00 | quiet_from",
                "address=ada@example.org;quiet_from=22:00;quiet_until=22:00 | quiet_until",
                "address=ada@example.org;zone=Mars/Base | zone",
                "address=ada@example.org;search=q=chips | digest",
                "address=ada@example.org;search=order=time;digest=07:00 | search",
                "address=ada@example.org;search=q=%zz;digest=07:00 | search",
                "address=ada@example.org;search=language=9;digest=07:00 | search"
            })
    void tellsWhatIsWrongBesideItsField(String typed, String field) {
        SubscriptionReading reading = reading("instant=yes;" + typed);

        reading.recipient();
        reading.interest(Set.of("chips"));
        reading.rhythm(ZONE);

        assertThat(reading.mistakes()).containsOnlyKeys(field);
        assertThat(reading.mistakes().get(field)).isNotBlank();
    }

    @Test
    void keepsOfASearchWhatItAsks() {
        SubscriptionReading reading = reading(
                "address=ada@example.org;search=/search?q=chips%20%26%20more&theme=trade&cursor=&limit=5;digest=07:00");

        assertThat(reading.interest(Set.of())
                        .orElseThrow()
                        .search()
                        .orElseThrow()
                        .query())
                .isEqualTo("theme=trade&q=chips%20%26%20more");
        assertThat(reading.rhythm(ZONE).orElseThrow().instant()).isFalse();
    }

    private static SubscriptionReading reading(String typed) {
        Map<String, String> values = new HashMap<>();
        Arrays.stream(typed.split(";"))
                .map(field -> field.split("=", 2))
                .forEach(field -> values.put(field[0], field[1]));
        return new SubscriptionReading(values, new SearchReading(ZONE));
    }
}
