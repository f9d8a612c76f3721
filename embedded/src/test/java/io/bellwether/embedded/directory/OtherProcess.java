package io.bellwether.embedded.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/** A process beside ours, for locks of the operating system keep processes apart and not threads. */
final class OtherProcess implements AutoCloseable {

    private static final Duration LOOK = Duration.ofMillis(100);

    private final Process process;
    private final BufferedReader said;

    private OtherProcess(Process process) {
        this.process = process;
        this.said = process.inputReader(StandardCharsets.UTF_8);
    }

    /** @param what {@code look}: looks at the directory until told to end; {@code ask}: says once whether it is held */
    static OtherProcess start(String what, Path directory) throws IOException {
        return new OtherProcess(new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherProcess.class.getName(),
                        what,
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    void await(String line) throws IOException {
        assertThat(said.readLine()).isEqualTo(line);
    }

    /** Ends its look a moment later. */
    void letGoSoon() throws IOException {
        process.getOutputStream().close();
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }

    public static void main(String[] arguments) throws Exception {
        Path directory = Path.of(arguments[1]);
        if (arguments[0].equals("ask")) {
            say("held " + DataDirectory.isHeld(directory));
            return;
        }
        try (FileChannel channel = FileChannel.open(directory.resolve("lock"), StandardOpenOption.READ);
                FileLock look = channel.tryLock(0, Long.MAX_VALUE, true)) {
            say(look == null ? "refused" : "looking");
            int told = System.in.read();
            assertThat(told).isNegative();
            Thread.sleep(LOOK);
        }
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
