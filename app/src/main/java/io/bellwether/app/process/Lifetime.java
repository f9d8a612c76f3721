package io.bellwether.app.process;

import java.util.concurrent.CountDownLatch;

/** Ties something open to the life of the process: Ctrl-C and a polite kill close it in order before the process ends. */
public final class Lifetime {

    private Lifetime() {}

    /** Closes the thing when the process is asked to end. Closing it earlier by other means must do no harm. */
    public static void closeAtEnd(AutoCloseable thing) {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            try {
                                thing.close();
                            } catch (Exception failed) {
                                System.err.println("bellwether: closing failed: " + failed.getMessage());
                            }
                        },
                        "closing"));
    }

    /** Waits until the process is asked to end. */
    public static void untilAsked() throws InterruptedException {
        new CountDownLatch(1).await();
    }
}
