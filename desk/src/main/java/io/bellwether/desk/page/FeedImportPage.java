package io.bellwether.desk.page;

import io.bellwether.desk.feed.FeedImport;
import io.bellwether.desk.feed.WantedFeed;
import java.util.List;

/**
 * A list of feeds before it is added.
 *
 * @param held by which name the desk keeps the feeds to add
 * @param summary how many are new, known and left out
 * @param fresh how many are new
 * @param groups the feeds, by what becomes of them; long ones cut short
 * @param remarks what the reading of the list said
 */
public record FeedImportPage(String held, String summary, String fresh, List<Group> groups, List<String> remarks) {

    private static final int SHOWN = 200;

    /** Copies the lists. */
    public FeedImportPage {
        groups = List.copyOf(groups);
        remarks = List.copyOf(remarks);
    }

    /**
     * Feeds of which the same becomes.
     *
     * @param more what is not shown, in words; empty when all are
     */
    record Group(String title, boolean open, List<Line> lines, String more) {
        Group {
            lines = List.copyOf(lines);
        }
    }

    /** A feed; a note says where it lies or why it is left out. */
    record Line(String name, String address, String note) {}

    /** The page of that list. */
    public static FeedImportPage of(FeedImport list, String held) {
        List<Line> fresh = list.fresh().stream().map(FeedImportPage::line).toList();
        List<Line> known = list.known().stream().map(FeedImportPage::line).toList();
        List<Line> broken = list.broken().stream()
                .map(one -> new Line(name(one.feed()), one.feed().shown(), one.reason()))
                .toList();
        return new FeedImportPage(
                held,
                "%s new, %s known, %s left out"
                        .formatted(
                                Wording.number(fresh.size()),
                                Wording.number(known.size()),
                                Wording.number(broken.size())),
                fresh.isEmpty() ? "" : Wording.count(fresh.size(), "new feed"),
                List.of(
                        group("New", true, fresh),
                        group("Left out", true, broken),
                        group("Known already", false, known)),
                list.remarks());
    }

    private static Group group(String title, boolean open, List<Line> lines) {
        int hidden = lines.size() - SHOWN;
        return new Group(
                "%s: %s".formatted(title, Wording.number(lines.size())),
                open,
                lines.stream().limit(SHOWN).toList(),
                hidden > 0 ? "and %s more".formatted(Wording.number(hidden)) : "");
    }

    private static Line line(WantedFeed feed) {
        return new Line(name(feed), feed.shown(), String.join(" / ", feed.folder()));
    }

    private static String name(WantedFeed feed) {
        return Wording.brief(feed.title().isBlank() ? feed.shown() : feed.title());
    }
}
