package io.bellwether.desk.store;

import java.time.Instant;
import java.util.Optional;

/**
 * An article that carries a theme.
 *
 * @param score of the theme, 0 to 1
 * @param crossed whether it crossed the theme's alert threshold
 * @param story empty before it joined one
 */
public record ThemeArticle(
        String id, String title, String source, Instant time, double score, boolean crossed, Optional<String> story) {}
