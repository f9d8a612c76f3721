package io.bellwether.classify.learn;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which themes of the labels each theme of a profile stands for; none for one whose headings the labels do not know.
 *
 * @param labelThemes ids of label themes by id of profile theme
 */
public record ThemeMapping(Map<String, Set<String>> labelThemes) {

    /** Copies the map. */
    public ThemeMapping {
        labelThemes = Map.copyOf(labelThemes);
    }

    /** The label themes of one profile theme. */
    public Set<String> of(String profileTheme) {
        return labelThemes.getOrDefault(profileTheme, Set.of());
    }

    /** The label themes of these profile themes together. */
    public Set<String> of(Collection<String> profileThemes) {
        return profileThemes.stream().flatMap(theme -> of(theme).stream()).collect(Collectors.toSet());
    }

    /** Those of the label themes for which no profile theme stands, in their order. */
    public List<String> uncovered(LabelThemes themes) {
        Set<String> covered = of(labelThemes.keySet());
        return themes.ids().stream().filter(id -> !covered.contains(id)).toList();
    }
}
