package io.bellwether.desk.server;

import io.bellwether.desk.store.TrendQuery;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What a request for trends may ask. Pure. */
final class TrendParameters {

    private static final String SINCE = "since";
    private static final List<String> KNOWN = List.of(Parameters.THEME, SINCE);
    private static final int MOST = 5_000;
    /** In years that PostgreSQL can write. */
    private static final Pattern TIME = Pattern.compile("[12][0-9]{3}-[0-9]{2}-[0-9]{2}(T[0-9:.]{5,20}Z)?");

    private TrendParameters() {}

    /**
     * The query of those parameters.
     *
     * @throws Problem.Thrown with status 400 for one that is unknown, given twice, or no time
     */
    static TrendQuery read(Map<String, List<String>> parameters) {
        Parameters.check(parameters, KNOWN);
        return new TrendQuery(
                Parameters.theme(parameters),
                Parameters.value(parameters, SINCE).map(TrendParameters::since),
                MOST);
    }

    private static Instant since(String value) {
        if (!TIME.matcher(value).matches()) {
            throw none(value);
        }
        try {
            return Instant.parse(value.contains("T") ? value : value + "T00:00:00Z");
        } catch (DateTimeParseException impossible) {
            throw none(value);
        }
    }

    private static Problem.Thrown none(String value) {
        return Parameters.bad(
                "Parameter since is “" + value + "”",
                "use a day or a time in UTC, such as 2026-01-12 or 2026-01-12T10:00:00Z");
    }
}
