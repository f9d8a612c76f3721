package io.bellwether.desk.page;

/** A place of the desk that the bar above every page leads to, in the bar's order. */
public enum Room {
    TODAY("Today", "/"),
    SEARCH("Search", "/search"),
    FEEDS("Feeds", "/feeds"),
    PROFILE("Profile", "/profile"),
    WHY("Why", "/why"),
    REPORTS("Reports", "/reports"),
    MAIL("Mail", "/subscriptions");

    private final String title;
    private final String path;

    Room(String title, String path) {
        this.title = title;
        this.path = path;
    }

    /** What the bar calls it. */
    public String title() {
        return title;
    }

    /** Its address on this server. */
    public String path() {
        return path;
    }
}
