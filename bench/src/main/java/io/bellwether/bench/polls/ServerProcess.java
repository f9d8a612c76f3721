package io.bellwether.bench.polls;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The simulated server in a process of its own, so that its memory is not counted as ours. */
final class ServerProcess implements AutoCloseable {

    private final Process process;
    private final int port;

    private ServerProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static ServerProcess start() throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SimulatedServer.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII));
        String port = said.readLine();
        if (port == null) {
            throw new IOException("the simulated server did not start");
        }
        return new ServerProcess(process, Integer.parseInt(port));
    }

    /** Address of a feed; each on a host of its own, all of which are this machine. */
    String feed(int number) {
        return "http://127.%d.%d.%d:%d/feed"
                .formatted(10 + number / 62_500, number / 250 % 250, 1 + number % 250, port);
    }

    /** Address that never answers. */
    String hanging() {
        return "http://127.9.9.9:%d/hang".formatted(port);
    }

    @Override
    public void close() {
        process.destroy();
    }
}
