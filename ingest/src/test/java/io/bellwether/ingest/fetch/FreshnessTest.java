package io.bellwether.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreshnessTest {

    private static final Instant NOW = Instant.parse("2026-01-05T12:00:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Server: x |",
                "Cache-Control: max-age=300 | PT5M",
                "Cache-Control: public, MAX-AGE = 300 | PT5M",
                "Cache-Control: s-maxage=900 |",
                "Cache-Control: s-maxage=900, max-age=60 | PT1M",
                "Cache-Control: max-age=300; Age: 100 | PT3M20S",
                "Cache-Control: max-age=300; Age: 400 |",
                "Cache-Control: max-age=0 |",
                "Cache-Control: no-cache, max-age=300 |",
                "Cache-Control: no-store |",
                "Cache-Control: max-age=999999999 | P1D",
                "Cache-Control: max-age=99999999999999999999 | P1D",
                "Cache-Control: max-age=soon |",
                "Expires: Mon, 05 Jan 2026 12:30:00 GMT | PT30M",
                "Expires: Mon, 05 Jan 2026 12:30:00 GMT; Date: Mon, 05 Jan 2026 12:20:00 GMT | PT10M",
                "Expires: Mon, 05 Jan 2026 11:00:00 GMT |",
                "Expires: 0 |",
                "Cache-Control: max-age=60; Expires: Mon, 05 Jan 2026 12:30:00 GMT | PT1M",
            })
    void readsWhatHeadersSay(String headers, @Nullable Duration fresh) {
        Map<String, String> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        Arrays.stream(headers.split("; "))
                .map(line -> line.split(": ", 2))
                .forEach(line -> byName.put(line[0], line[1]));

        assertThat(Freshness.read(byName::get, NOW)).isEqualTo(fresh);
    }
}
