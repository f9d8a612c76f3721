package io.bellwether.bench.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FlowReportTest {

    private static final Instant START = Instant.parse("2026-01-05T12:00:00Z");

    /** Ten a second, each a second on its way to its row and a second more to its tags; each tenth alerts after three. */
    private static final List<Travel> TRAVELS =
            IntStream.range(0, 1_000).mapToObj(FlowReportTest::travel).toList();

    private static Travel travel(int number) {
        Instant served = START.plus(Duration.ofMillis(100L * number));
        return new Travel(
                served, served.plusSeconds(1), served.plusSeconds(2), number % 10 == 0 ? served.plusSeconds(3) : null);
    }

    @Test
    void tellsWhatIsSustainedAndHowLongEachWayIs() {
        String text = new FlowReport(1_000, TRAVELS, 0, Map.of("run", 50.0)).text();
        assertThat(text)
                .contains("sustained                   10 articles a second")
                .contains("response to stored article  p50 1.00 s, p90 1.00 s, p99 1.00 s, at most 1.00 s (1000)")
                .contains("response to stored tags     p50 2.00 s")
                .contains("response to visible alert   p50 3.00 s, p90 3.00 s, p99 3.00 s, at most 3.00 s (100)")
                .contains("processor time of run        50.0 s, 50.00 ms an article");
    }

    @Test
    void isWholeOnlyWhenAllArrived() {
        assertThat(new FlowReport(1_000, TRAVELS, 0, Map.of()).isWhole()).isTrue();
        assertThat(new FlowReport(1_005, TRAVELS, 5, Map.of()).isWhole()).isTrue();
        assertThat(new FlowReport(1_001, TRAVELS, 0, Map.of()).isWhole()).isFalse();
        assertThat(new FlowReport(0, List.of(), 0, Map.of()).isWhole()).isFalse();
    }
}
