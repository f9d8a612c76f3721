package io.bellwether.app.process;

import io.bellwether.article.profile.Profile;
import io.bellwether.desk.server.DeskSettings;
import io.bellwether.ingest.IngestSettings;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What one process is to run.
 *
 * @param data directory of the embedded servers and of the classifier's state
 * @param given profile the user named; it replaces the current one
 * @param bundled profile for a first run without one; asked for only then
 * @param environment variables that name real servers in place of embedded ones
 */
public record RunPlan(
        Path data,
        DeskSettings desk,
        IngestSettings ingest,
        Optional<Profile> given,
        Supplier<Profile> bundled,
        Map<String, String> environment) {}
