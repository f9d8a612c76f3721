package io.bellwether.bench.feeds;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Holds feedparser's test files against our reading. */
@Command(
        name = "conformance",
        description = "Reads the Expect: comments of feedparser's test files and holds our reading against them.",
        mixinStandardHelpOptions = true)
final class ConformanceCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIRECTORY", description = "feedparser's folder tests")
    private Path directory = Path.of("");

    @Option(
            names = "--folders",
            paramLabel = "NAME",
            split = ",",
            defaultValue = "wellformed,illformed",
            description = "folders in it, wellformed and illformed by default")
    private List<String> folders = List.of();

    @Option(names = "--details", description = "also each failure")
    private boolean details;

    @Override
    public Integer call() throws IOException {
        for (String folder : folders) {
            ConformanceReport report = new ConformanceReport(folder);
            for (Path file : files(directory.resolve(folder))) {
                TestFile test = TestFile.read(directory.toAbsolutePath(), file.toAbsolutePath());
                report.add(test, Judging.judge(test));
            }
            System.out.print(report.text(details));
        }
        return 0;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
