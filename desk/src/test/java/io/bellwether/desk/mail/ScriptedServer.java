package io.bellwether.desk.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** An SMTP server that answers each command as it is told to. */
final class ScriptedServer implements AutoCloseable {

    private final ServerSocket door;
    private final Map<String, String> answers;
    private final List<String> heard = new CopyOnWriteArrayList<>();

    private ScriptedServer(ServerSocket door, Map<String, String> answers) {
        this.door = door;
        this.answers = Map.copyOf(answers);
        Thread.ofVirtual().start(this::serve);
    }

    /** Answers by verb; GREETING and DOT are what they are; what is not among them goes well. */
    static ScriptedServer answering(Map<String, String> answers) throws IOException {
        return new ScriptedServer(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), answers);
    }

    int port() {
        return door.getLocalPort();
    }

    /** The verbs that came. */
    List<String> heard() {
        return heard;
    }

    private void serve() {
        while (true) {
            try (Socket client = door.accept()) {
                talk(client);
            } catch (SocketException closed) {
                if (door.isClosed()) {
                    return;
                }
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    private void talk(Socket client) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
        OutputStream out = client.getOutputStream();
        say(out, answers.getOrDefault("GREETING", "220 ready"));
        boolean data = false;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (data && !line.equals(".")) {
                continue;
            }
            String verb = data ? "DOT" : line.replaceFirst("[ :].*", "").toUpperCase(Locale.ROOT);
            heard.add(verb);
            String answer = answers.getOrDefault(verb, usual(verb));
            data = !data && verb.equals("DATA") && answer.startsWith("3");
            say(out, answer);
            if (verb.equals("QUIT")) {
                return;
            }
        }
    }

    private static String usual(String verb) {
        return switch (verb) {
            case "DATA" -> "354 go on";
            case "QUIT" -> "221 bye";
            default -> "250 fine";
        };
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
