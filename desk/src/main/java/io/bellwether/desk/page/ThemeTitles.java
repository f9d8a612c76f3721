package io.bellwether.desk.page;

import io.bellwether.desk.store.ThemeScore;
import io.bellwether.desk.store.ThemeTally;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The themes' titles by id. */
record ThemeTitles(Map<String, String> titles) {

    ThemeTitles {
        titles = Map.copyOf(titles);
    }

    static ThemeTitles of(List<ThemeTally> themes) {
        return new ThemeTitles(
                themes.stream().collect(Collectors.toMap(ThemeTally::id, ThemeTally::title, (first, second) -> first)));
    }

    /** The title; the id itself of a theme that is not known. */
    String title(String theme) {
        return titles.getOrDefault(theme, theme);
    }

    /** A link to the theme's page. */
    Choice link(String theme) {
        return new Choice(title(theme), DeskPath.theme(theme), false);
    }

    /** Links to the pages of those themes. */
    List<Choice> links(List<ThemeScore> themes) {
        return themes.stream().map(theme -> link(theme.theme())).toList();
    }
}
