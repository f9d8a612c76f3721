package io.bellwether.desk.server.search;

import io.bellwether.desk.page.SearchForm;
import io.bellwether.desk.server.answer.Problem;
import io.bellwether.desk.server.request.Parameters;
import io.bellwether.desk.store.SearchCursor;
import io.bellwether.desk.store.SearchOrder;
import io.bellwether.desk.store.SearchQuery;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a search may ask. Pure.
 *
 * @param form as it was asked
 * @param query what is looked for
 */
record SearchParameters(SearchForm form, SearchQuery query) {

    private static final int USUAL = 20;
    /** Longest question in characters: a word over 2,047 bytes is an error in PostgreSQL. */
    private static final int LONGEST = 300;

    private static final int LONGEST_SOURCE = 100;
    private static final String WORDS = "q";
    private static final String SOURCE = "source";
    private static final String LANGUAGE = "language";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String ORDER = "order";
    private static final List<String> KNOWN =
            List.of(WORDS, Parameters.THEME, SOURCE, LANGUAGE, FROM, TO, ORDER, Parameters.CURSOR, Parameters.LIMIT);
    private static final Pattern CODE = Pattern.compile("[a-z]{2,8}(-[a-z]{2,8})?");
    /** Of years that PostgreSQL can write. */
    private static final Pattern DAY = Pattern.compile("[12][0-9]{3}-[0-9]{2}-[0-9]{2}");

    /**
     * The search of those parameters; an empty value asks nothing.
     *
     * @param zone in which days are told
     * @throws Problem.Thrown with status 400 for one that is unknown, given twice, or out of range
     */
    static SearchParameters read(Map<String, List<String>> parameters, ZoneId zone) {
        Parameters.check(parameters, KNOWN);
        Optional<String> words = text(parameters, WORDS, LONGEST);
        Optional<String> theme = Parameters.theme(parameters);
        Optional<String> source = text(parameters, SOURCE, LONGEST_SOURCE);
        Optional<String> language = Parameters.value(parameters, LANGUAGE).map(SearchParameters::language);
        Optional<LocalDate> from = Parameters.value(parameters, FROM).map(day -> day(FROM, day));
        Optional<LocalDate> to = Parameters.value(parameters, TO).map(day -> day(TO, day));
        SearchOrder order =
                Parameters.value(parameters, ORDER).map(SearchParameters::order).orElse(SearchOrder.RELEVANCE);
        return new SearchParameters(
                new SearchForm(
                        words.orElse(""),
                        theme.orElse(""),
                        source.orElse(""),
                        language.orElse(""),
                        from.map(LocalDate::toString).orElse(""),
                        to.map(LocalDate::toString).orElse(""),
                        order == SearchOrder.TIME ? "time" : ""),
                new SearchQuery(
                        words,
                        theme,
                        source,
                        language,
                        from.map(day -> day.atStartOfDay(zone).toInstant()),
                        to.map(day -> day.plusDays(1).atStartOfDay(zone).toInstant()),
                        order,
                        Parameters.value(parameters, Parameters.CURSOR).map(SearchParameters::cursor),
                        Parameters.limit(parameters, USUAL)));
    }

    private static Optional<String> text(Map<String, List<String>> parameters, String name, int longest) {
        Optional<String> text = Parameters.value(parameters, name).map(String::strip);
        if (text.filter(words -> words.length() > longest).isPresent()) {
            throw Parameters.bad("Parameter " + name + " is too long", "use at most " + longest + " characters");
        }
        if (text.filter(words -> words.indexOf('\0') >= 0).isPresent()) {
            throw Parameters.bad("Parameter " + name + " holds the character NUL", "leave it out");
        }
        return text.filter(words -> !words.isEmpty());
    }

    private static String language(String value) {
        if (!CODE.matcher(value).matches()) {
            throw Parameters.bad(
                    "Parameter language is “" + value + "”",
                    "use an ISO 639-1 code such as en, or und where none was told");
        }
        return value;
    }

    private static LocalDate day(String name, String value) {
        try {
            if (DAY.matcher(value).matches()) {
                return LocalDate.parse(value);
            }
        } catch (DateTimeException impossible) {
            throw none(name, value);
        }
        throw none(name, value);
    }

    private static Problem.Thrown none(String name, String value) {
        return Parameters.bad("Parameter " + name + " is “" + value + "”", "use a day such as 2026-01-12");
    }

    private static SearchOrder order(String value) {
        return switch (value) {
            case "relevance" -> SearchOrder.RELEVANCE;
            case "time" -> SearchOrder.TIME;
            default -> throw Parameters.bad("Parameter order is “" + value + "”", "use one of relevance, time");
        };
    }

    private static SearchCursor cursor(String value) {
        return SearchCursor.parse(value).orElseThrow(Parameters::noCursor);
    }
}
