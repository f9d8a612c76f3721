package io.bellwether.classify.profile;

import io.bellwether.article.stage.StageException;
import io.bellwether.classify.profile.YamlReader.Range;
import java.util.List;
import java.util.Set;

/** The file in which an analyst accepts suggestions: {@code accept: false} becomes {@code accept: true}. Thread-safe. */
public final class SuggestionsYaml {

    private static final int FORMAT = 1;
    private static final Set<String> KEYS = Set.of("format", "profile", "articles", "suggestions");
    private static final Set<String> SUGGESTION_KEYS =
            Set.of("theme", "term", "weight", "accept", "evidence", "examples");
    private static final Range WEIGHT = Range.above(0, 1000);

    private SuggestionsYaml() {}

    /** The file's text, ending in a line feed. */
    public static String write(Suggestions suggestions) {
        StringBuilder out = new StringBuilder();
        out.append(
                "# Set accept to true for each term that the profile shall have, then: bellwether profile accept PROFILE THIS -o NEW\n");
        out.append("format: ").append(FORMAT).append('\n');
        out.append("profile: ")
                .append(ProfileYamlWriter.text(suggestions.profile()))
                .append('\n');
        out.append("articles: ").append(suggestions.articles()).append('\n');
        out.append("suggestions:").append(suggestions.suggestions().isEmpty() ? " []\n" : "\n");
        suggestions.suggestions().forEach(suggestion -> write(out, suggestion));
        return out.toString();
    }

    private static void write(StringBuilder out, Suggestion suggestion) {
        out.append("  - theme: ")
                .append(ProfileYamlWriter.text(suggestion.theme()))
                .append('\n');
        out.append("    term: ")
                .append(ProfileYamlWriter.text(suggestion.term()))
                .append('\n');
        out.append("    accept: ").append(suggestion.accept()).append('\n');
        out.append("    weight: ").append(suggestion.weight()).append('\n');
        out.append("    evidence: ")
                .append(ProfileYamlWriter.text(suggestion.evidence()))
                .append('\n');
        out.append("    examples:").append(suggestion.examples().isEmpty() ? " []\n" : "\n");
        suggestion
                .examples()
                .forEach(example -> out.append("      - ")
                        .append(ProfileYamlWriter.text(example))
                        .append('\n'));
    }

    /**
     * The suggestions of a file's text.
     *
     * @param name of the file, for errors
     * @throws StageException in one line: no YAML, an unknown key, a value out of its range, or another form
     */
    public static Suggestions read(String yaml, String name) {
        YamlReader reader = YamlReader.of(name, "the suggestions", YamlTree.read(yaml, name), KEYS);
        if (reader.count("format") != FORMAT) {
            throw reader.wrong("format", reader.node("format"), "must be " + FORMAT);
        }
        List<Suggestion> read = reader.list("suggestions").stream()
                .map(node -> suggestion(YamlReader.of(name, "a suggestion", node, SUGGESTION_KEYS)))
                .toList();
        return new Suggestions(reader.text("profile"), reader.count("articles"), read);
    }

    private static Suggestion suggestion(YamlReader reader) {
        return new Suggestion(
                reader.text("theme"),
                ProfileYamlReader.words(reader, "term"),
                reader.number("weight", WEIGHT),
                reader.text("evidence"),
                reader.texts("examples"),
                accept(reader));
    }

    private static boolean accept(YamlReader reader) {
        return switch (reader.text("accept")) {
            case "true" -> true;
            case "false" -> false;
            default -> throw reader.wrong("accept", reader.node("accept"), "must be true or false");
        };
    }
}
