package io.bellwether.ingest.hostile;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/**
 * How much more heap is in use than at the start: the most that any collection left, or, where none was needed, what lies there now,
 * garbage included. The size of the heap itself bounds what is between two collections.
 */
final class HeapMeter {

    private final AtomicLong most = new AtomicLong();
    private volatile long before;

    HeapMeter() {
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            ((NotificationEmitter) collector)
                    .addNotificationListener(
                            (notification, handback) -> most.accumulateAndGet(
                                    left(GarbageCollectionNotificationInfo.from(
                                                    (CompositeData) notification.getUserData())
                                            .getGcInfo()
                                            .getMemoryUsageAfterGc()),
                                    Math::max),
                            notification -> notification
                                    .getType()
                                    .equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION),
                            null);
        }
    }

    private static long used() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    void start() {
        System.gc();
        before = used();
        most.set(0);
    }

    /** Bytes above those at the start. */
    long read() {
        long left = most.get();
        return Math.max(0, (left == 0 ? used() : left) - before);
    }

    private static long left(Map<String, MemoryUsage> pools) {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getName)
                .map(pools::get)
                .mapToLong(usage -> usage == null ? 0 : usage.getUsed())
                .sum();
    }
}
