package io.bellwether.app.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.bellwether.article.stage.StageException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FailureTest {

    @ParameterizedTest
    @MethodSource("failures")
    void isOneLineThatSaysWhatToDo(Throwable failed, String line) {
        assertThat(Failure.message(failed)).isEqualTo(line);
    }

    private static Stream<Arguments> failures() {
        return Stream.of(
                arguments(new StageException("a: b\n  c"), "a: b c"),
                arguments(new NoSuchFileException("x.md"), "no file x.md: check the path"),
                arguments(new AccessDeniedException("x"), "no right to use x: check its owner and permissions"),
                arguments(new IOException("disk"), "reading or writing failed: disk"),
                arguments(
                        new IllegalStateException(),
                        "unexpected IllegalStateException: IllegalStateException"
                                + " (run again with --debug and report what it shows)"));
    }
}
