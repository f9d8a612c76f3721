package io.bellwether.classify.stream;

import io.bellwether.article.topic.KafkaConnection;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Classify in a process of its own, which can be killed. */
final class ClassifyProcess {

    private ClassifyProcess() {}

    /** Runs classify against the broker of the first argument on the state directory of the second, until killed. */
    public static void main(String[] arguments) throws InterruptedException {
        ClassifyStage.start(
                KafkaConnection.to(arguments[0]), ClassifySettings.in(Path.of(arguments[1])), Samples::tagger);
        Thread.currentThread().join();
    }

    static Process start(KafkaConnection connection, Path state, Path log) throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                ClassifyProcess.class.getName(),
                connection.bootstrapServers(),
                state.toString());
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }
}
