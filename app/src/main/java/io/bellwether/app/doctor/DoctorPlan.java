package io.bellwether.app.doctor;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;

/**
 * What to look at.
 *
 * @param data directory of a process with embedded servers
 * @param named whether somebody named that directory, and so means its servers whatever the environment says
 * @param desk address of the desk
 * @param environment variables that name real servers
 */
public record DoctorPlan(Path data, boolean named, URI desk, Map<String, String> environment) {

    private static final String KAFKA = "KAFKA_BOOTSTRAP_SERVERS";
    private static final String STORE = "DATABASE_URL";

    /** Copies the map. */
    public DoctorPlan {
        environment = Map.copyOf(environment);
    }

    boolean hasOwnKafka() {
        return !named && environment.containsKey(KAFKA);
    }

    boolean hasOwnStore() {
        return !named && environment.containsKey(STORE);
    }

    /** Whether any server is one of a process on the directory. */
    boolean needsProcess() {
        return !hasOwnKafka() || !hasOwnStore();
    }
}
