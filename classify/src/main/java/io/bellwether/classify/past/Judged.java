package io.bellwether.classify.past;

import io.bellwether.article.item.Article;
import io.bellwether.article.tag.Analysis;
import io.bellwether.article.tag.Tag;
import java.time.Instant;
import java.util.Optional;

/** What both profiles say of one revision of an article. */
record Judged(Article article, Instant came, Analysis before, Analysis after) {

    /** Whether it takes part in stories under either: it has a theme, or is near one. */
    boolean joins() {
        return joins(Side.BEFORE) || joins(Side.AFTER);
    }

    boolean joins(Side side) {
        return !by(side).tags().isEmpty() || !by(side).scores().isEmpty();
    }

    Analysis by(Side side) {
        return switch (side) {
            case BEFORE -> before;
            case AFTER -> after;
        };
    }

    /** Whether the theme is tagged. */
    boolean tags(Side side, String theme) {
        return tag(side, theme).isPresent();
    }

    Optional<Tag> tag(Side side, String theme) {
        return by(side).tags().stream().filter(tag -> tag.theme().equals(theme)).findFirst();
    }

    /** The theme's score; 0 where it is far from a tag. */
    double score(Side side, String theme) {
        return by(side).scores().getOrDefault(theme, 0.0);
    }
}
