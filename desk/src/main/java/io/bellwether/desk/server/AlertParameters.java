package io.bellwether.desk.server;

import io.bellwether.article.alert.Severity;
import io.bellwether.desk.store.AlertCursor;
import io.bellwether.desk.store.AlertQuery;
import io.bellwether.desk.store.ThemeTally;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a request for alerts may ask. Pure. */
final class AlertParameters {

    private static final int USUAL = 25;
    private static final int MOST = 200;
    private static final int LONGEST_THEME = 200;
    private static final String THEME = "theme";
    private static final String SEVERITY = "severity";
    private static final String LIMIT = "limit";
    private static final String CURSOR = "cursor";
    private static final Set<String> KNOWN = Set.of(THEME, SEVERITY, LIMIT, CURSOR);

    /** The server drops a parameter that it cannot decode, which would widen the question without a word. */
    private static final Pattern BROKEN_ENCODING = Pattern.compile("%(?![0-9a-fA-F]{2})");

    private AlertParameters() {}

    /** The query of that request. */
    static AlertQuery read(Context context) {
        String raw = context.queryString();
        if (raw != null && BROKEN_ENCODING.matcher(raw).find()) {
            throw bad("The address holds a % that is no percent-encoding", "write % as %25");
        }
        return read(context.queryParamMap());
    }

    /**
     * The query of those parameters; an empty value asks nothing.
     *
     * @throws Problem.Thrown with status 400 for one that is unknown, given twice, or out of range
     */
    static AlertQuery read(Map<String, List<String>> parameters) {
        parameters.forEach(AlertParameters::check);
        return new AlertQuery(
                value(parameters, THEME).map(AlertParameters::theme),
                value(parameters, SEVERITY).map(AlertParameters::severity),
                value(parameters, CURSOR).map(AlertParameters::cursor),
                value(parameters, LIMIT).map(AlertParameters::limit).orElse(USUAL));
    }

    /** @throws Problem.Thrown with status 404 when the query asks for a theme that is none of those */
    static void checkTheme(AlertQuery query, List<ThemeTally> themes) {
        query.theme()
                .filter(id -> themes.stream().noneMatch(theme -> theme.id().equals(id)))
                .ifPresent(id -> {
                    throw Problem.notFound("There is no theme “" + id + "”", "see /api/v1/themes for those there are")
                            .thrown();
                });
    }

    private static void check(String name, List<String> values) {
        if (!KNOWN.contains(name)) {
            throw bad("There is no parameter “" + name + "”", "those there are: theme, severity, limit, cursor");
        }
        if (values.size() > 1) {
            throw bad("Parameter " + name + " is given more than once", "give it once");
        }
    }

    private static Optional<String> value(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream().findFirst().filter(value -> !value.isEmpty());
    }

    private static String theme(String value) {
        if (value.length() > LONGEST_THEME || value.indexOf('\0') >= 0) {
            throw bad("Parameter theme is no id of a theme", "see /api/v1/themes for those there are");
        }
        return value;
    }

    private static Severity severity(String value) {
        return Arrays.stream(Severity.values())
                .filter(severity -> name(severity).equals(value))
                .findFirst()
                .orElseThrow(() -> bad(
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
                .orElseThrow(() -> bad(
                        "Parameter cursor is none that this desk gave",
                        "take it from the field next of an answer, or leave it out to start at the newest"));
    }

    private static int limit(String value) {
        boolean number = value.matches("[0-9]{1,9}");
        int limit = number ? Integer.parseInt(value) : 0;
        if (limit < 1 || limit > MOST) {
            throw bad("Parameter limit is “" + value + "”", "use a whole number from 1 to " + MOST);
        }
        return limit;
    }

    private static Problem.Thrown bad(String error, String remedy) {
        return Problem.badRequest(error, remedy).thrown();
    }
}
