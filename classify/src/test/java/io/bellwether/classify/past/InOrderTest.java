package io.bellwether.classify.past;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {

    @Test
    void keepsTheOrderHoweverLongEachTakesOnThreadsOfItsOwn() {
        Set<String> threads = ConcurrentHashMap.newKeySet();
        try (InOrder<Integer, Integer> doubling = new InOrder<>(3, number -> {
            threads.add(Thread.currentThread().getName());
            for (int spin = 0; spin < number % 7 * 1_000; spin++) {
                Thread.onSpinWait();
            }
            return 2 * number;
        })) {
            List<Integer> doubled =
                    IntStream.range(0, 500).boxed().gather(doubling.gatherer()).toList();

            assertThat(doubled)
                    .isEqualTo(IntStream.range(0, 500)
                            .map(number -> 2 * number)
                            .boxed()
                            .toList());
        }
        assertThat(threads).hasSizeLessThanOrEqualTo(3).allMatch(name -> name.startsWith("backtest-"));
    }

    @Test
    void throwsWhatTheMappingThrows() {
        try (InOrder<Integer, Integer> failing = new InOrder<>(2, number -> {
            throw new IllegalArgumentException("number " + number);
        })) {
            assertThatThrownBy(() -> IntStream.range(0, 3)
                            .boxed()
                            .gather(failing.gatherer())
                            .toList())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("number 0");
        }
    }
}
