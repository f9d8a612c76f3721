package io.bellwether.bench.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A small measurement with all real parts, by the command that people type. */
class FlowIT {

    @Test
    void everyArticleServedIsSeenWithItsTimesAndItsSamples() throws Exception {
        Process flow = new ProcessBuilder(
                        Path.of("flow").toAbsolutePath().toString(),
                        "--items",
                        "300",
                        "--feeds",
                        "10",
                        "--rate",
                        "100",
                        "--warm-up",
                        "0s",
                        "--heap",
                        "1g",
                        "--samples")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String told = new String(flow.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(flow.waitFor()).describedAs(told).isZero();
        assertThat(told)
                .containsPattern("served whole, never edited  2\\d\\d\n")
                .containsPattern("response to visible alert +p50 \\d+\\.\\d\\d s")
                .containsPattern("processor time of postgres +\\d+\\.\\d s")
                .containsPattern("\\d%  classify\\.tag\n")
                .doesNotContain("-0.");
    }
}
