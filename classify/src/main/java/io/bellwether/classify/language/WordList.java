package io.bellwether.classify.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Word lists bundled beside their class; lines that start with # are comments. */
public final class WordList {

    private WordList() {}

    /** The lines of a list of this package, without comments and empty ones. */
    static List<String> lines(String name) {
        return lines(WordList.class, name);
    }

    /** The whole text of a file that lies beside a class. */
    public static String text(Class<?> beside, String name) {
        try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the bundled file " + name + " cannot be read", unreadable);
        }
    }

    /** The lines of a list that lies beside a class. */
    public static List<String> lines(Class<?> beside, String name) {
        return text(beside, name)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
                .toList();
    }

    static Set<String> words(String name) {
        return Set.copyOf(lines(name).stream()
                .flatMap(line -> List.of(line.split("\\s+")).stream())
                .toList());
    }

    /** Lines of a base form followed by its other forms, as a map from form to base. */
    static Map<String, String> pairs(String name) {
        return lines(name).stream()
                .map(line -> List.of(line.split("\\s+")))
                .flatMap(forms -> forms.stream().skip(1).map(form -> Map.entry(form, forms.getFirst())))
                .collect(
                        Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));
    }
}
