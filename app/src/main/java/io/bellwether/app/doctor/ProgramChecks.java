package io.bellwether.app.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What this program runs on. */
final class ProgramChecks {

    private static final int RELEASE = 25;
    /** The memory that can be had without swapping (Linux, proc(5)); in kB. */
    private static final Path MEMORY = Path.of("/proc/meminfo");

    private static final Pattern AVAILABLE = Pattern.compile("(?m)^MemAvailable:\\s+([0-9]+) kB$");
    /** What the classifier with its vectors, Kafka and PostgreSQL take in one process, about. */
    private static final long LITTLE_MEGABYTES = 1024;

    private ProgramChecks() {}

    static Check java() {
        return new Check(
                "Java", "install a JDK 25", () -> List.of(java(Runtime.version().feature())));
    }

    private static Finding java(int release) {
        String said = "%s of %s".formatted(Runtime.version(), System.getProperty("java.vendor"));
        return release >= RELEASE
                ? new Finding.Fine("Java", said)
                : new Finding.Failure("Java", said, "install a JDK 25 and name it with JAVA_HOME");
    }

    static Check memory() {
        return new Check("memory", "see what else the machine does", () -> List.of(memory(read())));
    }

    private static String read() throws IOException {
        return Files.isReadable(MEMORY) ? Files.readString(MEMORY) : "";
    }

    /** @param information as Linux writes it; empty elsewhere */
    static Finding memory(String information) {
        long heap = Runtime.getRuntime().maxMemory() >> 20;
        Matcher found = AVAILABLE.matcher(information);
        if (!found.find()) {
            return new Finding.Fine(
                    "memory", "heap up to %d MB; this system does not tell what is free".formatted(heap));
        }
        long free = Long.parseLong(found.group(1)) >> 10;
        String said = "%d MB free, heap up to %d MB".formatted(free, heap);
        return free >= LITTLE_MEGABYTES
                ? new Finding.Fine("memory", said)
                : new Finding.Warning("memory", said, "end something else, or give the machine more memory");
    }
}
