package io.bellwether.app.console;

import io.bellwether.article.stage.StageException;
import io.bellwether.embedded.directory.EmbeddedException;
import io.bellwether.sink.store.StoreFailure;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A failure as one line for people: what, where and what to do. */
public final class Failure {

    private Failure() {}

    /** The line for a failure. */
    public static String message(Throwable failed) {
        String message = switch (failed) {
            case StageException known -> text(known);
            case EmbeddedException known -> text(known);
            case NoSuchFileException missing -> "no file " + missing.getFile() + ": check the path";
            case AccessDeniedException denied ->
                "no right to use " + denied.getFile() + ": check its owner and permissions";
            case FileSystemException broken -> broken.getFile() + ": " + broken.getReason();
            case IOException broken -> "reading or writing failed: " + text(broken);
            case RuntimeException ofStore
            when sql(ofStore).isPresent() -> store(sql(ofStore).get());
            default ->
                "unexpected " + failed.getClass().getSimpleName() + ": " + text(failed)
                        + " (run again with --debug and report what it shows)";
        };
        return message.replaceAll("\\s*\\R\\s*", " ");
    }

    private static Optional<SQLException> sql(Throwable failed) {
        for (@Nullable Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused) {
                return Optional.of(refused);
            }
        }
        return Optional.empty();
    }

    private static String store(SQLException refused) {
        StoreFailure failure = StoreFailure.of(refused);
        return "the store refused: %s; %s".formatted(failure.reason(), failure.remedy());
    }

    private static String text(Throwable failed) {
        return failed.getMessage() == null ? failed.getClass().getSimpleName() : failed.getMessage();
    }
}
