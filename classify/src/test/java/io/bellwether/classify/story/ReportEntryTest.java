package io.bellwether.classify.story;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ReportEntryTest {

    private static final Instant CAME = Instant.parse("2026-03-02T09:00:00.123456789Z");

    @Test
    void anEntryComesBackToTheLastBit() {
        HeldReport held = held();
        byte[] value = ReportEntry.value(held);
        ReportEntry read = ReportEntry.read(ReportEntry.key(true, held), value);

        assertThat(read.inWindow()).isTrue();
        assertThat(read.number()).isEqualTo(77);
        assertThat(read.place()).isEqualTo(3);
        assertThat(read.story()).isEqualTo("a");
        assertThat(read.came()).isEqualTo(CAME);
        assertThat(read.report()).usingRecursiveComparison().isEqualTo(held.report());
        assertThat(read.report().names().words()).contains("Aurelia", "Kvaloy");
    }

    @Test
    void anEntryOfTheFirstFormIsStillRead() throws IOException {
        try (InputStream kept = Objects.requireNonNull(getClass().getResourceAsStream("/stream/v1/story-report.hex"))) {
            byte[] value = HexFormat.of().parseHex(new String(kept.readAllBytes(), UTF_8).strip());

            ReportEntry read = ReportEntry.read(ReportEntry.key(false, held()), value);
            assertThat(read.came()).isEqualTo(CAME);
            assertThat(read.report().names().words()).contains("Aurelia", "Kvaloy");
            assertThat(ReportEntry.value(new HeldReport(
                            read.number(), read.report(), new OpenStory(first()), read.place(), read.came())))
                    .isEqualTo(value);
        }
    }

    @Test
    void anEntryOfANewerReleaseIsRefusedInWords() {
        byte[] value = ReportEntry.value(held());
        value[0] = 9;

        assertThatThrownBy(() -> ReportEntry.read(ReportEntry.key(true, held()), value))
                .hasMessageContaining("form 9");
    }

    private static HeldReport held() {
        Report report = new ReportReader(new TermCounts(), new NameCounts())
                .read(Written.article(
                        "b",
                        3.5,
                        "Ferry Aurelia runs aground off Kvaloy on March 2",
                        "The coast guard said lifeboats brought all 214 passengers of the Aurelia ashore."));
        return new HeldReport(77, report, new OpenStory(first()), 3, CAME);
    }

    private static Report first() {
        return new ReportReader(new TermCounts(), new NameCounts())
                .read(Written.article("a", 0, "Ferry Aurelia in trouble", ""));
    }
}
