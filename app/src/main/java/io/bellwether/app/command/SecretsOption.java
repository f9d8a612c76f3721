package io.bellwether.app.command;

import io.bellwether.ingest.secret.Secrets;
import io.bellwether.ingest.secret.SecretsFile;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What some feeds' servers are shown. */
final class SecretsOption {

    @Option(
            names = "--secrets",
            paramLabel = "FILE",
            defaultValue = "${env:BELLWETHER_SECRETS:-" + Option.NULL_VALUE + "}",
            description =
                    "passwords and headers of feeds as YAML, readable by its owner alone (or BELLWETHER_SECRETS); see README")
    private Optional<Path> file = Optional.empty();

    /** Those of the file; reads it. */
    Secrets secrets() {
        return file.map(SecretsFile::read).orElse(Secrets.NONE);
    }
}
