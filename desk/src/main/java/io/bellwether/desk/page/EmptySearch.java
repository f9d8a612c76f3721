package io.bellwether.desk.page;

import java.util.Map;
import java.util.Optional;

/** Says why a search shows nothing and what to do about it. Pure. */
final class EmptySearch {

    private EmptySearch() {}

    static Notice write(SearchFacts facts) {
        if (!facts.query().asks()) {
            return new Notice(
                    "Nothing asked yet",
                    "All words must stand in an article, in any of their English forms. A phrase stands in quotes, “or”"
                            + " stands between words of which one is enough, and a minus before a word shuts it out."
                            + " A theme, a source or a day alone will do too.",
                    Optional.of("\"export controls\" chips or semiconductors -potato"),
                    Optional.empty());
        }
        if (facts.query().after().isPresent()) {
            return new Notice(
                    "That was all",
                    "Nothing comes after this place.",
                    Optional.empty(),
                    link("Back to the first", facts.form().parameters()));
        }
        if (facts.query().words().isEmpty()) {
            return new Notice(
                    "No article fits",
                    "Nothing that is stored fits what is chosen.",
                    Optional.empty(),
                    link("Start again", Map.of()));
        }
        boolean narrowed = facts.form().parameters().entrySet().stream()
                .anyMatch(asked -> !asked.getKey().equals("q")
                        && !asked.getKey().equals("order")
                        && !asked.getValue().isEmpty());
        return new Notice(
                "No article has these words",
                narrowed
                        ? "Nothing fits the words together with the theme, source, language and days that are chosen."
                        : "All words must stand in one article: try fewer, or put “or” between them. Of long texts only"
                                + " the first pages are searched.",
                Optional.empty(),
                narrowed ? link("The words alone", Map.of("q", facts.form().words())) : link("Start again", Map.of()));
    }

    private static Optional<Choice> link(String text, Map<String, String> parameters) {
        return Optional.of(new Choice(text, DeskPath.search(parameters), false));
    }
}
