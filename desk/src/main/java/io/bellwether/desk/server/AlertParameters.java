package io.bellwether.desk.server;

import io.bellwether.article.alert.Severity;
import io.bellwether.desk.store.AlertCursor;
import io.bellwether.desk.store.AlertQuery;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What a request for alerts may ask. Pure. */
final class AlertParameters {

    private static final int USUAL = 25;
    private static final int MOST = 200;
    private static final String SEVERITY = "severity";
    private static final String LIMIT = "limit";
    private static final String CURSOR = "cursor";
    private static final List<String> KNOWN = List.of(Parameters.THEME, SEVERITY, LIMIT, CURSOR);

    private AlertParameters() {}

    /**
     * The query of those parameters; an empty value asks nothing.
     *
     * @throws Problem.Thrown with status 400 for one that is unknown, given twice, or out of range
     */
    static AlertQuery read(Map<String, List<String>> parameters) {
        Parameters.check(parameters, KNOWN);
        return new AlertQuery(
                Parameters.theme(parameters),
                Parameters.value(parameters, SEVERITY).map(AlertParameters::severity),
                Parameters.value(parameters, CURSOR).map(AlertParameters::cursor),
                Parameters.value(parameters, LIMIT).map(AlertParameters::limit).orElse(USUAL));
    }

    private static Severity severity(String value) {
        return Arrays.stream(Severity.values())
                .filter(severity -> name(severity).equals(value))
                .findFirst()
                .orElseThrow(() -> Parameters.bad(
                        "Parameter severity is “" + value + "”",
                        "use one of "
                                + Arrays.stream(Severity.values())
                                        .map(AlertParameters::name)
                                        .collect(Collectors.joining(", "))));
    }

    private static String name(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    private static AlertCursor cursor(String value) {
        return AlertCursor.parse(value)
                .orElseThrow(() -> Parameters.bad(
                        "Parameter cursor is none that this desk gave",
                        "take it from the field next of an answer, or leave it out to start at the newest"));
    }

    private static int limit(String value) {
        boolean number = value.matches("[0-9]{1,9}");
        int limit = number ? Integer.parseInt(value) : 0;
        if (limit < 1 || limit > MOST) {
            throw Parameters.bad("Parameter limit is “" + value + "”", "use a whole number from 1 to " + MOST);
        }
        return limit;
    }
}
