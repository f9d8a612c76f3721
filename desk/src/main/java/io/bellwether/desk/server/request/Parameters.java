package io.bellwether.desk.server.request;

import io.bellwether.desk.server.answer.Problem;
import io.bellwether.desk.store.ThemeTally;
import io.javalin.http.Context;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** What all questions have in common: each of their parameters is known and given once, and an empty one asks nothing. Pure. */
public final class Parameters {

    /** The id of a theme. */
    public static final String THEME = "theme";
    /** How many are wanted at most, 1 to 200. */
    public static final String LIMIT = "limit";
    /** Where the next page begins. */
    public static final String CURSOR = "cursor";
    /** A day or a time in UTC. */
    public static final String SINCE = "since";

    private static final int MOST = 200;

    private static final int LONGEST_THEME = 200;
    /** A time in years that PostgreSQL can write. */
    private static final Pattern TIME = Pattern.compile("[12][0-9]{3}-[0-9]{2}-[0-9]{2}(T[0-9:.]{5,20}Z)?");

    /** The server drops a parameter that it cannot decode, which would widen the question without a word. */
    private static final Pattern BROKEN_ENCODING = Pattern.compile("%(?![0-9a-fA-F]{2})");

    private Parameters() {}

    /**
     * The parameters of a request.
     *
     * @throws Problem.Thrown with status 400 when one cannot be decoded
     */
    public static Map<String, List<String>> of(Context context) {
        String raw = context.queryString();
        if (raw != null && BROKEN_ENCODING.matcher(raw).find()) {
            throw bad("The address holds a % that is no percent-encoding", "write % as %25");
        }
        return context.queryParamMap();
    }

    /**
     * Checks the parameters' names.
     *
     * @throws Problem.Thrown with status 400 when one is not among the known, or given twice
     */
    public static void check(Map<String, List<String>> parameters, List<String> known) {
        parameters.forEach((name, values) -> {
            if (!known.contains(name)) {
                throw bad("There is no parameter “" + name + "”", "those there are: " + String.join(", ", known));
            }
            if (values.size() > 1) {
                throw bad("Parameter " + name + " is given more than once", "give it once");
            }
        });
    }

    /** A parameter's value; empty when it is not given, or is empty. */
    public static Optional<String> value(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream().findFirst().filter(value -> !value.isEmpty());
    }

    /**
     * The theme asked for, if any.
     *
     * @throws Problem.Thrown with status 400 for what cannot be the id of a theme
     */
    public static Optional<String> theme(Map<String, List<String>> parameters) {
        Optional<String> theme = value(parameters, THEME);
        if (theme.filter(id -> id.length() > LONGEST_THEME || id.indexOf('\0') >= 0)
                .isPresent()) {
            throw bad("Parameter theme is no id of a theme", "see /api/v1/themes for those there are");
        }
        return theme;
    }

    /**
     * Checks the theme asked for, if any.
     *
     * @param themes those there are; not asked for where no theme is
     * @throws Problem.Thrown with status 404 when it is none of those
     */
    public static void checkTheme(Optional<String> theme, Supplier<List<ThemeTally>> themes) {
        theme.filter(id -> themes.get().stream().noneMatch(known -> known.id().equals(id)))
                .ifPresent(id -> {
                    throw Problem.notFound("There is no theme “" + id + "”", "see /api/v1/themes for those there are")
                            .thrown();
                });
    }

    /** How many are wanted at most; {@code usual} when that is not said. */
    public static int limit(Map<String, List<String>> parameters, int usual) {
        return value(parameters, LIMIT).map(Parameters::limit).orElse(usual);
    }

    private static int limit(String value) {
        boolean number = value.matches("[0-9]{1,9}");
        int limit = number ? Integer.parseInt(value) : 0;
        if (limit < 1 || limit > MOST) {
            throw bad("Parameter limit is “" + value + "”", "use a whole number from 1 to " + MOST);
        }
        return limit;
    }

    /** A day or a time in UTC. */
    public static Optional<Instant> since(Map<String, List<String>> parameters) {
        return value(parameters, SINCE)
                .map(value -> time(value)
                        .orElseThrow(() -> bad(
                                "Parameter since is “" + value + "”",
                                "use a day or a time in UTC, such as 2026-01-12 or 2026-01-12T10:00:00Z")));
    }

    /** The time that a text tells; empty for none, and for one that PostgreSQL cannot write. */
    public static Optional<Instant> time(String value) {
        try {
            return TIME.matcher(value).matches()
                    ? Optional.of(Instant.parse(value.contains("T") ? value : value + "T00:00:00Z"))
                    : Optional.empty();
        } catch (DateTimeParseException impossible) {
            return Optional.empty();
        }
    }

    /** Why a cursor is not taken: status 400. */
    public static Problem.Thrown noCursor() {
        return bad(
                "Parameter cursor is none that this desk gave",
                "take it from the field next of an answer, or leave it out to start at the beginning");
    }

    /** Why a request cannot be answered as it is: status 400. */
    public static Problem.Thrown bad(String error, String remedy) {
        return Problem.badRequest(error, remedy).thrown();
    }
}
