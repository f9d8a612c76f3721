package io.bellwether.desk.server.alert;

import io.bellwether.article.alert.Severity;
import io.bellwether.desk.server.request.Parameters;
import io.bellwether.desk.store.AlertCursor;
import io.bellwether.desk.store.AlertQuery;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What a request for alerts may ask. Pure. */
public final class AlertParameters {

    private static final int USUAL = 25;
    /** The lowest severity wanted. */
    public static final String SEVERITY = "severity";

    private static final List<String> KNOWN =
            List.of(Parameters.THEME, SEVERITY, Parameters.SINCE, Parameters.LIMIT, Parameters.CURSOR);

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
                Parameters.since(parameters),
                Parameters.value(parameters, Parameters.CURSOR).map(AlertParameters::cursor),
                Parameters.limit(parameters, USUAL));
    }

    /**
     * The severity of that name.
     *
     * @throws Problem.Thrown with status 400 when there is none
     */
    public static Severity severity(String value) {
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

    /** The severity's name in parameters and JSON. */
    static String name(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    private static AlertCursor cursor(String value) {
        return AlertCursor.parse(value).orElseThrow(Parameters::noCursor);
    }
}
