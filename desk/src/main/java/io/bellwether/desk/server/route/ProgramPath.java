package io.bellwether.desk.server.route;

/** The paths at which programs ask, not people. */
public final class ProgramPath {

    /** Where an open page hears what is new. */
    public static final String LIVE = "/live";
    /** Where Prometheus reads. */
    public static final String METRICS = "/metrics";
    /** Where the parts tell how they are. */
    public static final String HEALTH = "/health";

    private ProgramPath() {}

    /** Whether programs ask there, which bring a token and can do nothing with a login. */
    public static boolean takesToken(String path) {
        return answersJson(path) || path.startsWith("/feeds/") || path.equals("/feeds.opml");
    }

    /** Whether problems are told there in JSON. */
    public static boolean answersJson(String path) {
        return path.startsWith("/api/") || path.equals(HEALTH) || path.equals(LIVE) || path.equals(METRICS);
    }
}
