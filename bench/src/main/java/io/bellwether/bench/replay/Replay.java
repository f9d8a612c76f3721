package io.bellwether.bench.replay;

import io.bellwether.ingest.identity.ItemIdentity;
import io.bellwether.ingest.identity.KnownItems;
import io.bellwether.ingest.parse.FeedParser;
import io.bellwether.ingest.parse.ParsedItem;
import io.bellwether.ingest.parse.UnreadableFeedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Reads folders of the successive answers of feeds, one folder a feed, files in the order of their names, and tells new articles from
 * known and edited ones by the rules of ingest. Knows of no feed but what its files say.
 */
public final class Replay {

    private final KnownItems known = new KnownItems();
    private final Map<String, FeedTally> tallies = new TreeMap<>();

    private Replay() {}

    /** Replays every folder below those named. */
    public static void main(String[] folders) throws IOException {
        if (folders.length == 0) {
            System.err.println("replay: no folder given: name folders that hold the answers of a feed each");
            System.exit(2);
        }
        Replay replay = new Replay();
        for (String folder : folders) {
            replay.readAll(Path.of(folder));
        }
        System.out.print(ReplayText.of(replay.tallies));
    }

    private void readAll(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> answers = files.filter(Files::isRegularFile).sorted().toList();
            for (Path answer : answers) {
                read(answer);
            }
        }
    }

    private void read(Path answer) throws IOException {
        Path feed = answer.getParent();
        FeedTally tally = tallies.computeIfAbsent(
                feed == null ? "" : String.valueOf(feed.getFileName()), name -> new FeedTally());
        try {
            take(FeedParser.parse(ListedItems.document(answer)).items(), tally);
        } catch (UnreadableFeedException unreadable) {
            tally.unreadable(answer + ": " + unreadable.getMessage());
        }
    }

    private void take(List<ParsedItem> items, FeedTally tally) {
        List<ItemIdentity> identities = items.stream().map(ParsedItem::identity).toList();
        List<String> ids = known.recognise(identities, Instant.EPOCH).ids();
        tally.answer(items, ids);
    }
}
