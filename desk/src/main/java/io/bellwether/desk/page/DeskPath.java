package io.bellwether.desk.page;

import io.bellwether.desk.report.ReportPeriod;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Addresses of the desk's own pages. */
public final class DeskPath {

    private DeskPath() {}

    /** The page of an article. */
    public static String article(String id) {
        return "/articles/" + encode(id);
    }

    /** The page of a story. */
    public static String story(String id) {
        return "/stories/" + encode(id);
    }

    /** The page of a theme. */
    public static String theme(String id) {
        return "/themes/" + encode(id);
    }

    /** The form of a theme of the profile. */
    public static String profileTheme(String id) {
        return Room.PROFILE.path() + "/themes/" + encode(id);
    }

    /** A version of the profile. */
    public static String profileVersion(String version) {
        return Room.PROFILE.path() + "/versions/" + encode(version);
    }

    /** The alerts, narrowed by those parameters; ones with an empty value are left out. */
    public static String alerts(Map<String, String> parameters) {
        return "/" + query(parameters);
    }

    /** A search for what those parameters ask; ones with an empty value are left out. */
    public static String search(Map<String, String> parameters) {
        return Room.SEARCH.path() + query(parameters);
    }

    /** The feeds, narrowed by those parameters; ones with an empty value are left out. */
    public static String feeds(Map<String, String> parameters) {
        return Room.FEEDS.path() + query(parameters);
    }

    /** Where a feed is followed, muted and removed. */
    public static String feedState(String id) {
        return "/feeds/" + encode(id) + "/state";
    }

    /** Alerts as an Atom feed, narrowed by those parameters; ones with an empty value are left out. */
    public static String atom(Map<String, String> parameters) {
        return "/feeds/alerts.atom" + query(parameters);
    }

    /** A search as an Atom feed; parameters with an empty value are left out. */
    public static String searchAtom(Map<String, String> parameters) {
        return "/feeds/search.atom" + query(parameters);
    }

    /** The form by which a search is followed by mail; parameters with an empty value are left out. */
    public static String follow(Map<String, String> parameters) {
        String query = query(parameters);
        return Room.MAIL.path() + "/new?search=" + encode(query.isEmpty() ? "" : query.substring(1));
    }

    /** The form that changes a subscription. */
    public static String subscription(String id) {
        return Room.MAIL.path() + "/" + encode(id);
    }

    /** The page of a week's report in a zone of its own. */
    public static String report(ReportPeriod period) {
        return "%s/%s?zone=%s"
                .formatted(
                        Room.REPORTS.path(), period.week(), encode(period.zone().getId()));
    }

    /** Marks as seen what was there until that time. */
    public static String seen(Instant until) {
        return "/seen?until=" + encode(until.toString());
    }

    /** Where a page that shows what those parameters ask hears of news after an ordinal; ones with an empty value are left out. */
    static String live(long since, Map<String, String> parameters) {
        Map<String, String> all = new HashMap<>(parameters);
        all.put("since", Long.toString(since));
        return "/live" + query(all);
    }

    private static String query(Map<String, String> parameters) {
        String query = parameters.entrySet().stream()
                .filter(parameter -> !parameter.getValue().isEmpty())
                .sorted(Map.Entry.<String, String>comparingByKey().reversed())
                .map(parameter -> parameter.getKey() + "=" + encode(parameter.getValue()))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
