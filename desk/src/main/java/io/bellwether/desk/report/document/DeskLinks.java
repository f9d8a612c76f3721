package io.bellwether.desk.report.document;

import io.bellwether.article.stage.StageException;
import io.bellwether.desk.report.ReportPeriod;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where on the desk the articles behind a number are. Thread-safe. */
public final class DeskLinks {

    /** On the desk's own pages. */
    public static final DeskLinks HERE = new DeskLinks("");

    private final String base;

    private DeskLinks(String base) {
        this.base = base;
    }

    /**
     * At the desk of that address, for a report that leaves it.
     *
     * @throws StageException when it is no http or https address of a desk
     */
    public static DeskLinks at(String address) {
        try {
            URI uri = new URI(address);
            boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            if (web
                    && uri.getHost() != null
                    && uri.getUserInfo() == null
                    && uri.getQuery() == null
                    && uri.getFragment() == null) {
                return new DeskLinks(uri.toASCIIString().replaceFirst("/+$", ""));
            }
        } catch (URISyntaxException broken) {
            throw new StageException(refusal(address), broken);
        }
        throw new StageException(refusal(address));
    }

    private static String refusal(String address) {
        return "“%s” is no address of a desk: write it as http://127.0.0.1:8080 or https://news.example.org"
                .formatted(address);
    }

    /** A theme's page. */
    public String theme(String id) {
        return base + "/themes/" + encode(id);
    }

    /** A story's page. */
    public String story(String id) {
        return base + "/stories/" + encode(id);
    }

    /** An article's page. */
    public String article(String id) {
        return base + "/articles/" + encode(id);
    }

    /** The week's articles of a theme. */
    public String articles(String theme, ReportPeriod period) {
        return base + "/search?theme=" + encode(theme) + "&" + days(period);
    }

    /** All the week's articles. */
    public String articles(ReportPeriod period) {
        return base + "/search?" + days(period);
    }

    /** The week's articles that hold words. */
    public String words(String words, ReportPeriod period) {
        return base + "/search?q=" + encode(words) + "&" + days(period);
    }

    /** Articles that hold words, of so many weeks before the week. */
    public String wordsBefore(String words, ReportPeriod period, int weeks) {
        return "%s/search?q=%s&from=%s&to=%s"
                .formatted(
                        base,
                        encode(words),
                        period.minus(weeks).week().monday(),
                        period.minus(1).sunday());
    }

    /** All alerts. */
    public String alerts() {
        return base + "/";
    }

    /** Alerts of a severity. */
    public String alerts(String severity) {
        return base + "/?severity=" + encode(severity);
    }

    /** A theme's alerts of a severity. */
    public String alerts(String theme, String severity) {
        return base + "/?theme=" + encode(theme) + "&severity=" + encode(severity);
    }

    /** The state of all feeds. */
    public String feeds() {
        return base + "/feeds";
    }

    private static String days(ReportPeriod period) {
        return "from=" + period.week().monday() + "&to=" + period.sunday();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
