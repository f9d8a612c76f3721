package io.bellwether.desk.mark;

import io.bellwether.article.feedback.Mark;
import io.bellwether.article.feedback.Verdict;
import java.util.Optional;

/**
 * What somebody wants to say of a theme on an article.
 *
 * @param verdict empty to take back what was said
 * @param who name of the account; empty where nobody is asked for one
 */
public record MarkWish(String article, String theme, Optional<Verdict> verdict, String who) {

    String key() {
        return Mark.keyOf(article, theme);
    }
}
