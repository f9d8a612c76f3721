package io.bellwether.ingest.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedDatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mon, 05 Jan 2026 12:30:45 GMT|2026-01-05T12:30:45Z",
                "Mon, 5 Jan 2026 12:30:45 +0100|2026-01-05T11:30:45Z",
                "05 Jan 2026 12:30 -08:00|2026-01-05T20:30:00Z",
                "Mon, 05 Jan 2026 12:30:45 EST|2026-01-05T17:30:45Z",
                "Mon, 05 Jan 2026 12:30:45 PDT|2026-01-05T19:30:45Z",
                "Mon, 05 January 2026 12:30:45 Z|2026-01-05T12:30:45Z",
                "Mon,05 Jan 26 12:30:45 UT|2026-01-05T12:30:45Z",
                "Mon, 05 Jan 99 12:30:45 UT|1999-01-05T12:30:45Z",
                "Friday, 05-Jan-2026 12:30:45 GMT|2026-01-05T12:30:45Z",
                "Mon, 05 Jan 2026|2026-01-05T00:00:00Z",
                "Mon, 05 Jan 2026 24:00:00 GMT|2026-01-06T00:00:00Z",
                "Mon, 05 Jan 2026 12:30:60 GMT|2026-01-05T12:31:00Z",
                "Mon, 05 Jan 2026 12:30:45 +0000 (UTC)|2026-01-05T12:30:45Z",
                "January 5, 2026 12:30|2026-01-05T12:30:00Z",
                "Mon Jan  5 12:30:45 2026|2026-01-05T12:30:45Z",
                "2026-01-05T12:30:45Z|2026-01-05T12:30:45Z",
                "2026-01-05T12:30:45.123456+01:00|2026-01-05T11:30:45Z",
                "2026-01-05T12:30:45|2026-01-05T12:30:45Z",
                "2026-01-05 12:30:45 +0100|2026-01-05T11:30:45Z",
                "2026-01-05T12:30-05:00|2026-01-05T17:30:00Z",
                "20260105T123045Z|2026-01-05T12:30:45Z",
                "2026-01-05|2026-01-05T00:00:00Z",
                "2026-01|2026-01-01T00:00:00Z",
                "2026|2026-01-01T00:00:00Z",
                " 2026-02-28 |2026-02-28T00:00:00Z",
                "5. März 2026 12:30|2026-03-05T12:30:00Z",
                "lun., 5 janv. 2026 12:30:45 +0100|2026-01-05T11:30:45Z",
                "5 de enero de 2026|2026-01-05T00:00:00Z",
                "Пн, 05 Янв 2026 12:30:45 +0300|2026-01-05T09:30:45Z",
                "Δευ, 05 Ιαν 2026 12:30:45 GMT|2026-01-05T12:30:45Z",
                "pon, 5 października 2026 12:00:00 CEST|2026-10-05T10:00:00Z",
                "05.01.2026 12:30|2026-01-05T12:30:00Z",
                "25/01/2026 12:30|2026-01-25T12:30:00Z",
                "01/25/2026 3:04:05 PM|2026-01-25T15:04:05Z",
                "January 5th, 2026 12:04 am|2026-01-05T00:04:00Z",
                "Jan 5, 2026 12:04 p.m. EST|2026-01-05T17:04:00Z",
                "Mon, 05 Jan 2026 12:30:45 IST|2026-01-05T07:00:45Z",
                "Mon, 05 Jan 2026 12:30:45 XYZ|2026-01-05T12:30:45Z",
                "2026/01/05 12:30:45|2026-01-05T12:30:45Z",
            })
    void readsDatesAsFeedsWriteThem(String written, Instant meant) {
        assertThat(FeedDates.read(written)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "Mon, 32 Jan 2026 12:00:00 GMT",
                "Mon, 05 Jan 2026 25:61:00 GMT",
                "2026-02-30",
                "2026-13-01",
                "99999-01-01",
                "Fri, 05 Jan 99999 12:00:00 GMT",
                "1970-01-01T00:00:00Z",
                "0001-01-01T00:00:00Z",
                "2150-01-01",
                "Mon, 05 Foo 2026 12:00:00 GMT",
                "2026-01-05T12:30:45+99:00",
                "05/01/2026 12:30",
                "13/13/2026",
                "31.02.2026",
                "1767616245"
            })
    void knowsWhatIsNoDate(String written) {
        assertThat(FeedDates.read(written)).isNull();
    }
}
