package io.bellwether.desk.telling;

import io.bellwether.article.stage.StageException;
import io.bellwether.desk.page.DeskPath;
import io.bellwether.desk.page.Room;
import io.bellwether.desk.report.ReportPeriod;
import io.bellwether.desk.subscription.SavedSearch;
import io.bellwether.desk.subscription.Subscription;
import java.net.URI;
import java.util.Map;
import java.util.Set;

/** Addresses of the desk as readers of messages reach it. Pure. */
public final class DeskLinks {

    private final URI desk;

    /**
     * Links to the desk at that address.
     *
     * @throws StageException when it is no address of http or https
     */
    public DeskLinks(URI desk) {
        boolean web = desk.getScheme() != null && Set.of("http", "https").contains(desk.getScheme());
        if (!web || desk.getHost() == null || desk.getRawQuery() != null || desk.getRawFragment() != null) {
            throw new StageException(
                    "“%s” is no address of a desk: set DESK_URL or --desk-url to one such as https://news.example.org"
                            .formatted(desk));
        }
        this.desk = desk;
    }

    /** The first page. */
    public String desk() {
        return at("/");
    }

    /** The page of an article. */
    public String article(String id) {
        return at(DeskPath.article(id));
    }

    /** The alerts of a theme. */
    public String theme(String id) {
        return at(DeskPath.alerts(Map.of("theme", id)));
    }

    /** What a search finds now. */
    public String search(SavedSearch search) {
        return at(Room.SEARCH.path() + "?" + search.query());
    }

    /** The page of a week's report. */
    public String report(ReportPeriod period) {
        return at(DeskPath.report(period));
    }

    /** The page that ends a subscription. */
    public String unsubscribe(Subscription subscription) {
        return at("/unsubscribe/" + subscription.secret());
    }

    /** Whether they are https. */
    public boolean areEncrypted() {
        return desk.getScheme().equals("https");
    }

    private String at(String path) {
        String base = desk.toString();
        return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path;
    }
}
