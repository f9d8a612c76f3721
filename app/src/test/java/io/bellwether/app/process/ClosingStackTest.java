package io.bellwether.app.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClosingStackTest {

    private final List<String> closed = new ArrayList<>();

    @Test
    void closesLastFirstOnceAndGoesOnAfterAFailure() {
        ClosingStack stack = new ClosingStack();
        stack.push(closing("store"));
        stack.push(() -> {
            throw new IllegalStateException("stuck");
        });
        stack.push(closing("stage"));
        stack.close();
        stack.close();
        assertThat(closed).containsExactly("stage", "store");
    }

    private AutoCloseable closing(String name) {
        return () -> closed.add(name);
    }
}
