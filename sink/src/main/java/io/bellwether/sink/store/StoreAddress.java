package io.bellwether.sink.store;

import io.bellwether.article.stage.StageException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the store is and who asks. Its text form never holds the password. Immutable.
 */
public final class StoreAddress {

    private static final String VARIABLE = "DATABASE_URL";
    private static final String FORMS =
            "jdbc:postgresql://host:port/database?user=name or postgresql://user:password@host:port/database";
    /** Both forms; a list of hosts and an IPv6 address in brackets are left to the driver. */
    private static final Pattern FORM = Pattern.compile(
            "(?:jdbc:)?postgres(?:ql)?://(?:(?<user>[^:@/?]*)(?::(?<password>[^@/?]*))?@)?(?<hosts>[^@/?#\\s]+)/(?<database>[^@/?#\\s]+)(?:\\?(?<query>[^#\\s]*))?");

    private final String place;
    private final Map<String, String> parameters;

    private StoreAddress(String place, Map<String, String> parameters) {
        this.place = place;
        this.parameters = parameters;
    }

    /**
     * The address that {@code DATABASE_URL} names; {@code DATABASE_USER} and {@code DATABASE_PASSWORD}, where set, go before what the
     * address says.
     *
     * @throws StageException when DATABASE_URL is missing or of neither form
     */
    public static StoreAddress fromEnvironment(Map<String, String> environment) {
        String url = environment.get(VARIABLE);
        if (url == null || url.isBlank()) {
            throw new StageException(VARIABLE + " is not set: set it to " + FORMS);
        }
        StoreAddress address = of(url);
        put(address.parameters, "user", environment.get("DATABASE_USER"));
        put(address.parameters, "password", environment.get("DATABASE_PASSWORD"));
        return address;
    }

    /**
     * The address of a {@code jdbc:postgresql:} or {@code postgresql:} URL. User and password may be percent-encoded.
     *
     * @throws StageException when it is of neither form; the message does not repeat the URL, which may hold a password
     */
    public static StoreAddress of(String url) {
        Matcher form = FORM.matcher(url.strip());
        if (!form.matches()) {
            throw new StageException(VARIABLE + " is not an address of PostgreSQL: write it as " + FORMS
                    + ", with % @ : / ? in a password percent-encoded");
        }
        Map<String, String> parameters = new TreeMap<>();
        put(parameters, "user", decode(form.group("user"), false));
        put(parameters, "password", decode(form.group("password"), false));
        addQuery(form.group("query"), parameters);
        return new StoreAddress(form.group("hosts") + "/" + form.group("database"), parameters);
    }

    private static void addQuery(@Nullable String query, Map<String, String> parameters) {
        if (query == null) {
            return;
        }
        for (String pair : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                put(parameters, pair.substring(0, equals), decode(pair.substring(equals + 1), true));
            }
        }
    }

    private static void put(Map<String, String> parameters, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            parameters.put(name, value);
        }
    }

    private static @Nullable String decode(@Nullable String text, boolean plusIsSpace) {
        if (text == null) {
            return null;
        }
        try {
            return URLDecoder.decode(plusIsSpace ? text : text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            throw new StageException(VARIABLE + " holds a % that is no percent-encoding: write it as %25");
        }
    }

    /** Host, port and database, for people. */
    public String place() {
        return place;
    }

    /** The driver's URL: without user, password and settings, which stand in {@link #properties}. */
    String driverUrl() {
        int slash = place.indexOf('/');
        String database = decode(place.substring(slash + 1), false);
        return "jdbc:postgresql://" + place.substring(0, slash + 1)
                + URLEncoder.encode(database == null ? "" : database, StandardCharsets.UTF_8);
    }

    /** The driver's settings: the given ones, under those that the address names. */
    Properties properties(Map<String, String> defaults) {
        Properties properties = new Properties();
        properties.putAll(defaults);
        properties.putAll(parameters);
        return properties;
    }

    @Override
    public String toString() {
        return "PostgreSQL at " + place;
    }
}
