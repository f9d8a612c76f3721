package io.bellwether.app.command;

import io.bellwether.app.console.OutputFile;
import io.bellwether.ingest.opml.FeedSource;
import io.bellwether.ingest.opml.Opml;
import io.bellwether.ingest.opml.SubscriptionList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists of feeds as one list, as we read them. */
@Command(
        name = "export",
        description = {
            "Writes lists of feeds as one OPML 2.0 list: folders, titles and pages kept, each address once.",
            "Without a list it writes the bundled one, to start from."
        },
        mixinStandardHelpOptions = true)
final class FeedExportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE|URL", arity = "0..*", description = "lists of feeds as OPML")
    private List<String> lists = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "where to write (default: standard output)")
    private Optional<Path> output = Optional.empty();

    @Override
    public Integer call() throws IOException {
        SubscriptionList joined = joined();
        joined.remarks().forEach(RunCommand::say);
        long secret = joined.feeds().stream().filter(FeedSource::hasCredentials).count();
        if (secret > 0) {
            RunCommand.say(
                    "%d addresses in this list hold a name or password: mind whom you give it to".formatted(secret));
        }
        OutputFile.write(output, Opml.write(joined));
        return 0;
    }

    private SubscriptionList joined() {
        if (lists.isEmpty()) {
            return FeedList.bundled();
        }
        return lists.size() == 1
                ? FeedList.read(lists.getFirst())
                : lists.stream()
                        .map(FeedList::read)
                        .reduce(SubscriptionList::with)
                        .orElseThrow()
                        .byFolder();
    }
}
