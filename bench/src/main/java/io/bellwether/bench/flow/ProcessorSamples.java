package io.bellwether.bench.flow;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedStackTrace;
import jdk.jfr.consumer.RecordedThread;
import jdk.jfr.consumer.RecordingFile;

/**
 * Where a flight recorder found the processor: samples by the innermost package of ours, else by what the thread is for.
 *
 * @param counts samples by place
 */
record ProcessorSamples(Map<String, Long> counts) {

    private static final String SAMPLE = "jdk.ExecutionSample";
    private static final String OURS = "io.bellwether.";

    /** What threads of others do, by what their names contain. */
    private static final List<Map.Entry<String, String>> THREADS = List.of(
            Map.entry("StreamThread", "Kafka Streams"),
            Map.entry("kafka-producer", "Kafka producers"),
            Map.entry("kafka-", "Kafka broker"),
            Map.entry("raft-", "Kafka broker"),
            Map.entry("group-coordinator", "Kafka broker"),
            Map.entry("share-coordinator", "Kafka broker"),
            Map.entry("Compiler", "JVM"));

    ProcessorSamples {
        counts = Map.copyOf(counts);
    }

    static ProcessorSamples read(Path recording) throws IOException {
        Map<String, Long> counts = new TreeMap<>();
        try (RecordingFile file = new RecordingFile(recording)) {
            while (file.hasMoreEvents()) {
                RecordedEvent event = file.readEvent();
                if (event.getEventType().getName().equals(SAMPLE)) {
                    counts.merge(place(event), 1L, Long::sum);
                }
            }
        }
        return new ProcessorSamples(counts);
    }

    private static String place(RecordedEvent event) {
        RecordedStackTrace stack = event.getStackTrace();
        if (stack != null) {
            Optional<String> ours = stack.getFrames().stream()
                    .filter(RecordedFrame::isJavaFrame)
                    .map(frame -> frame.getMethod().getType().getName())
                    .filter(name -> name.startsWith(OURS))
                    .map(ProcessorSamples::folder)
                    .findFirst();
            if (ours.isPresent()) {
                return ours.get();
            }
        }
        RecordedThread thread = event.getThread("sampledThread");
        String name = thread == null || thread.getJavaName() == null ? "" : thread.getJavaName();
        return THREADS.stream()
                .filter(entry -> name.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("others");
    }

    /** Module and package of a class of ours. */
    private static String folder(String type) {
        String[] names = type.substring(OURS.length()).split("\\.", 3);
        return names.length > 2 ? names[0] + "." + names[1] : names[0];
    }

    /** A line a place, the busiest first. */
    String text() {
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        StringBuilder text = new StringBuilder("samples of processor time, by place\n");
        counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .forEach(entry -> text.append(String.format(
                        Locale.ROOT, "%5.1f%%  %s%n", 100.0 * entry.getValue() / Math.max(1, all), entry.getKey())));
        return text.toString();
    }
}
