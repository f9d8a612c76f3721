package io.bellwether.app.command;

import io.bellwether.article.profile.Profile;
import io.bellwether.article.stage.StageException;
import io.bellwether.classify.profile.ProfileYaml;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A profile on disk. */
final class ProfileFile {

    private ProfileFile() {}

    /**
     * The profile in a file.
     *
     * @throws StageException when it holds none
     */
    static Profile read(Path file) throws IOException {
        try {
            return ProfileYaml.read(Files.readString(file), file.toString());
        } catch (MalformedInputException binary) {
            throw new StageException(file + " is no UTF-8 text: name a profile file (YAML)", binary);
        }
    }
}
