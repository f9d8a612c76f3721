package io.bellwether.desk.page;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a person put into the search form, as text; each is empty when it was left so.
 *
 * @param theme id of a theme
 * @param language ISO 639-1 code
 * @param from a day, as in 2026-01-12
 * @param to a day, which is part of what is asked
 * @param order time, or relevance when empty
 */
public record SearchForm(
        String words, String theme, String source, String language, String from, String to, String order) {

    /** The parameters of an address that asks the same. */
    Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("q", words);
        parameters.put("theme", theme);
        parameters.put("source", source);
        parameters.put("language", language);
        parameters.put("from", from);
        parameters.put("to", to);
        parameters.put("order", order);
        return parameters;
    }

    /** The query of an address that asks the same, without a question mark; empty when nothing is asked. */
    public String query() {
        String path = DeskPath.search(with("order", ""));
        return path.substring(Math.min(path.length(), Room.SEARCH.path().length() + 1));
    }

    /** The same with one parameter changed. */
    Map<String, String> with(String name, String value) {
        Map<String, String> parameters = parameters();
        parameters.put(name, value);
        return parameters;
    }
}
