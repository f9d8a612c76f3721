package io.bellwether.app.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class ExaminationTest {

    private static final Finding FINE = new Finding.Fine("one", "well");

    @Test
    void whoDoesNotAnswerInTimeIsAFindingAndKeepsNobodyWaiting() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        Check hangs = new Check("two", "wake it", () -> {
            never.await();
            return List.of();
        });

        assertThat(new Examination(Duration.ofSeconds(1))
                        .of(List.of(Part.of(hangs), Part.of(new Check("one", "", () -> List.of(FINE))))))
                .containsExactly(new Finding.Failure("two", "no answer within 1 s", "wake it"), FINE);
    }

    @Test
    void whatCannotBeReachedIsNotAskedFurther() throws Exception {
        Check broken = new Check("reach", "mend it", () -> {
            throw new IllegalStateException("broken");
        });
        Check further = new Check("further", "", () -> List.of(FINE));

        List<Finding> findings = new Examination(Duration.ofMinutes(1)).of(List.of(new Part(broken, List.of(further))));

        assertThat(findings).singleElement().isInstanceOf(Finding.Failure.class);
        assertThat(findings.getFirst().said()).contains("broken");
    }

    @Test
    void whatIsReachedIsAskedEverything() throws Exception {
        Finding warning = new Finding.Warning("two", "hm", "look");
        Part part = new Part(
                new Check("one", "", () -> List.of(FINE)), List.of(new Check("two", "", () -> List.of(warning))));

        assertThat(new Examination(Duration.ofMinutes(1)).of(List.of(part))).containsExactly(FINE, warning);
    }
}
