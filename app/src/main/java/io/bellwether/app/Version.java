package io.bellwether.app;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IVersionProvider;

/** The version of this build, from the jar's manifest. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        @Nullable String version = Bellwether.class.getPackage().getImplementationVersion();
        return new String[] {"bellwether " + (version == null ? "unpackaged" : version)};
    }
}
