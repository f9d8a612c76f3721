package io.bellwether.desk.page;

import io.bellwether.article.feedback.Mark;
import java.util.Locale;
import java.util.Optional;

/** Writes what was said of a theme on an article, and how to say it. */
final class MarkWriting {

    private final TimeText times;

    MarkWriting(TimeText times) {
        this.times = times;
    }

    /** @param place id of the element, unique on its page */
    MarkPanel write(String place, String article, StoredTheme theme, MarkView view) {
        Optional<Mark> mark = view.of(article, theme.id());
        return new MarkPanel(
                place,
                DeskPath.article(article) + "/marks",
                theme.id(),
                theme.title(),
                mark.map(said -> said.verdict().name().toLowerCase(Locale.ROOT)).orElse("none"),
                mark.map(this::said).orElse(""),
                view.offer(),
                view.back() + "#" + place);
    }

    /** A theme by id and title. */
    record StoredTheme(String id, String title) {}

    private String said(Mark mark) {
        String verdict = switch (mark.verdict()) {
            case RIGHT -> "Marked right";
            case WRONG -> "Marked wrong";
        };
        String who = mark.who().isEmpty() ? "" : " by " + mark.who();
        return verdict + who + ", " + times.moment(mark.when()).ago();
    }
}
