package io.bellwether.app.command;

import io.bellwether.article.stage.StageException;
import io.bellwether.ingest.parse.FeedDocument;
import io.bellwether.ingest.parse.FeedJson;
import io.bellwether.ingest.parse.FeedParser;
import io.bellwether.ingest.parse.ParsedFeed;
import io.bellwether.ingest.parse.UnreadableFeedException;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is done with feeds without a running system. */
@Command(
        name = "feed",
        description = "Find feeds, look at them, and keep lists of them.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            FeedCommand.Parse.class,
            FeedDiscoverCommand.class,
            FeedCheckCommand.class,
            FeedExportCommand.class
        })
public final class FeedCommand extends CommandGroup {

    @Command(
            name = "parse",
            description = "Writes what a feed document holds, as JSON.",
            mixinStandardHelpOptions = true)
    static final class Parse implements Callable<Integer> {

        /** More than ingest itself would take from a server by its usual settings. */
        private static final int LONGEST = 64 * 1024 * 1024;

        @Parameters(paramLabel = "FILE", description = "the document; - is standard input")
        private String file = "-";

        @Option(names = "--url", paramLabel = "BASE", description = "address of the feed, base of relative links")
        private String url = "";

        @Option(names = "--content-type", paramLabel = "TYPE", description = "Content-Type header the server sent")
        private @Nullable String contentType;

        @Override
        public Integer call() throws IOException {
            byte[] bytes = InputBytes.read(file, LONGEST);
            System.out.println(FeedJson.write(parse(new FeedDocument(bytes, contentType, url))));
            System.out.flush();
            return 0;
        }

        private ParsedFeed parse(FeedDocument document) {
            try {
                return FeedParser.parse(document);
            } catch (UnreadableFeedException unreadable) {
                throw new StageException(
                        "no feed can be read from %s: %s".formatted(InputBytes.place(file), unreadable.getMessage()),
                        unreadable);
            }
        }
    }
}
