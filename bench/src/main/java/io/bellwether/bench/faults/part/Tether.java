package io.bellwether.bench.faults.part;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;

/** Runs another main class, and ends when standard input does: a part does not outlive the harness that holds the other end. */
final class Tether {

    private Tether() {}

    /** Runs the class named first with the arguments after it. */
    public static void main(String[] arguments) throws ReflectiveOperationException {
        Thread.ofPlatform().daemon().name("tether").start(Tether::endWithInput);
        try {
            Class.forName(arguments[0]).getMethod("main", String[].class).invoke(null, (Object)
                    Arrays.copyOfRange(arguments, 1, arguments.length));
        } catch (InvocationTargetException failed) {
            System.err.println(failed.getCause());
            System.exit(1);
        }
    }

    private static void endWithInput() {
        try {
            while (System.in.read() >= 0) {
                Thread.onSpinWait();
            }
        } catch (IOException closed) {
            System.err.println("standard input: " + closed.getMessage());
        }
        System.exit(1);
    }
}
