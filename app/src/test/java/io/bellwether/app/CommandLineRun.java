package io.bellwether.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/**
 * One command in this process, with what it is given and what it writes.
 *
 * @param exit its exit code
 */
record CommandLineRun(int exit, String output, String errors) {

    /** Runs a command whose standard input is that text. */
    static synchronized CommandLineRun of(String input, List<String> arguments) {
        PrintStream out = System.out;
        InputStream in = System.in;
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        StringWriter errors = new StringWriter();
        System.setOut(new PrintStream(written, true, UTF_8));
        System.setIn(new ByteArrayInputStream(input.getBytes(UTF_8)));
        try {
            int exit = Bellwether.execute(new PrintWriter(errors, true), arguments.toArray(String[]::new));
            return new CommandLineRun(exit, written.toString(UTF_8), errors.toString());
        } finally {
            System.setOut(out);
            System.setIn(in);
        }
    }
}
