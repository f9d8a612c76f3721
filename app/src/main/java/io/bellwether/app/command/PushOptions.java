package io.bellwether.app.command;

import io.bellwether.article.stage.StageException;
import io.bellwether.ingest.websub.WebSubSettings;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where hubs reach us, so that they push feeds. */
final class PushOptions {

    @Option(
            names = "--websub-callback",
            paramLabel = "URL",
            defaultValue = "${env:BELLWETHER_WEBSUB_CALLBACK:-" + Option.NULL_VALUE + "}",
            description =
                    "public address by which hubs reach --websub-listen, so that they push the feeds that announce one"
                            + " (or BELLWETHER_WEBSUB_CALLBACK); see README")
    private Optional<String> callback = Optional.empty();

    @Option(
            names = "--websub-listen",
            paramLabel = "HOST:PORT",
            defaultValue = "${env:BELLWETHER_WEBSUB_LISTEN:-" + Option.NULL_VALUE + "}",
            description =
                    "where to listen for hubs; PORT alone is loopback, for a proxy here (or BELLWETHER_WEBSUB_LISTEN)")
    private Optional<String> listen = Optional.empty();

    /**
     * Null when feeds are only polled.
     *
     * @throws StageException when one is given without the other, or is none
     */
    @Nullable
    WebSubSettings settings() {
        if (callback.isPresent() != listen.isPresent()) {
            throw new StageException(
                    "--websub-callback and --websub-listen belong together: give both, or neither to only poll");
        }
        return callback.isPresent() && listen.isPresent() ? WebSubSettings.of(callback.get(), listen.get()) : null;
    }
}
