package io.bellwether.classify.learn;

import io.bellwether.article.profile.Profile;
import io.bellwether.article.profile.Theme;
import io.bellwether.article.stage.StageException;
import io.bellwether.article.topic.TopicJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;

/**
 * All themes that labels speak of, in the order of their file.
 *
 * @param themes at least one
 */
public record LabelThemes(List<LabelTheme> themes) {

    private static final String FORM =
            "themes %s cannot be read: write a JSON list of {\"id\",\"headings\":[...]}, each with an id of its own";

    /** Copies the list. */
    public LabelThemes {
        themes = List.copyOf(themes);
    }

    /**
     * The themes of a JSON file {@code [{"id","headings":[...]}, ...]}; other keys are passed over.
     *
     * @throws StageException when the file is missing or of another form
     */
    public static LabelThemes read(Path file) {
        try {
            List<LabelTheme> read =
                    TopicJson.mapper().readValue(Files.readString(file), new TypeReference<List<LabelTheme>>() {});
            if (read == null || read.isEmpty() || read.stream().anyMatch(LabelThemes::incomplete)) {
                throw new StageException(FORM.formatted(file));
            }
            return new LabelThemes(read);
        } catch (IOException | JacksonException unreadable) {
            throw new StageException(FORM.formatted(file), unreadable);
        }
    }

    @SuppressWarnings("NullAway") // Jackson leaves null what a file does not say
    private static boolean incomplete(LabelTheme theme) {
        return theme == null || theme.id() == null || theme.id().isBlank();
    }

    /** The ids, in order. */
    public List<String> ids() {
        return themes.stream().map(LabelTheme::id).toList();
    }

    /** Which of these themes each theme of a profile stands for. */
    public ThemeMapping mapping(Profile profile) {
        return mapping(profile.themes().stream().collect(Collectors.toMap(Theme::id, Theme::headings)));
    }

    /** As {@link #mapping(Profile)}, of the headings by profile theme. Letter case and punctuation do not matter. */
    ThemeMapping mapping(Map<String, List<String>> headings) {
        Map<String, String> byHeading = new HashMap<>();
        themes.forEach(theme -> theme.headings().forEach(heading -> byHeading.put(plain(heading), theme.id())));
        Map<String, Set<String>> mapping = new HashMap<>();
        headings.forEach((theme, written) -> mapping.put(
                theme,
                written.stream()
                        .map(LabelThemes::plain)
                        .filter(byHeading::containsKey)
                        .map(byHeading::get)
                        .collect(Collectors.toCollection(TreeSet::new))));
        return new ThemeMapping(mapping);
    }

    private static String plain(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ")
                .strip();
    }
}
