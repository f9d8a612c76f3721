package io.bellwether.bench.feeds;

import io.bellwether.ingest.xml.DecodedText;
import io.bellwether.ingest.xml.XmlDecoding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Holds charset traps against our reading; fails when one is decoded wrongly. */
@Command(
        name = "charsets",
        description = "Reads charset traps: feedparser's tests/encoding and miniflux's encoding files. A table.",
        mixinStandardHelpOptions = true)
final class CharsetsCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIRECTORY", arity = "1..*", description = "with files that are traps")
    private List<Path> directories = List.of();

    private int right;
    private int wrong;

    @Override
    public Integer call() throws IOException {
        System.out.printf("%-58s %-14s %-7s %s%n", "file", "read as", "", "held against");
        for (Path directory : directories) {
            for (Path file : files(directory)) {
                row(TestFile.read(directory.toAbsolutePath(), file.toAbsolutePath()));
            }
        }
        System.out.printf("%d right, %d wrong%n", right, wrong);
        return wrong == 0 ? 0 : 1;
    }

    private static List<Path> files(Path directory) throws IOException {
        try (Stream<Path> found = Files.walk(directory)) {
            return found.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private void row(TestFile file) {
        DecodedText decoded = XmlDecoding.tell(file.bytes(), file.headers().get("content-type"));
        CharsetTrap trap = CharsetTrap.of(file, decoded.text());
        right += trap.right() ? 1 : 0;
        wrong += trap.right() ? 0 : 1;
        System.out.printf(
                "%-58s %-14s %-7s %s%n",
                file.name(), decoded.charset(), trap.right() ? "right" : "WRONG", trap.heldAgainst());
    }
}
