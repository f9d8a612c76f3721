package io.bellwether.desk.subscription;

import io.bellwether.article.stage.StageException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A search that somebody follows.
 *
 * @param query of the search page's address that asks it, such as {@code q=chips&theme=trade}; without place and number of articles
 */
public record SavedSearch(String query) {

    private static final int LONGEST = 2_000;

    /**
     * Checks its form; what it asks is checked by who understands searches.
     *
     * @throws StageException when it is none
     */
    public SavedSearch {
        if (query.isBlank() || query.length() > LONGEST || !query.matches("[\\x21-\\x7E]+")) {
            throw new StageException(
                    "a search is followed by its address, as in q=chips&theme=trade: take it from the search page");
        }
    }

    /**
     * Its parameters, each given once.
     *
     * @throws StageException when it cannot be decoded or gives one twice
     */
    public Map<String, List<String>> parameters() {
        try {
            return Arrays.stream(query.split("&"))
                    .filter(pair -> !pair.isEmpty())
                    .map(pair -> pair.split("=", 2))
                    .collect(Collectors.toMap(
                            pair -> decode(pair[0]),
                            pair -> List.of(pair.length > 1 ? decode(pair[1]) : ""),
                            (first, second) -> {
                                throw new IllegalArgumentException("given twice");
                            },
                            LinkedHashMap::new));
        } catch (IllegalArgumentException broken) {
            throw new StageException(
                    "the search cannot be read (%s): take its address from the search page"
                            .formatted(broken.getMessage()),
                    broken);
        }
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** In words: what is looked for, then what narrows it. */
    public String shown() {
        return parameters().entrySet().stream()
                .filter(parameter -> !parameter.getKey().equals("order"))
                .map(parameter -> {
                    String value = parameter.getValue().getFirst();
                    return parameter.getKey().equals("q") ? value : parameter.getKey() + " " + value;
                })
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(", "));
    }
}
