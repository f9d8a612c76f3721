package io.bellwether.desk.page;

import io.bellwether.article.alert.AlertArticle;
import io.bellwether.article.alert.AlertGuard;
import io.bellwether.article.alert.AlertUpdate;
import io.bellwether.article.alert.JoinEvidence;
import io.bellwether.article.alert.UpdateReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How what an alert said, and why an article did not make it speak, reads on a page. */
public final class AlertWording {

    private static final int NAMES = 4;

    private AlertWording() {}

    /** All that was new at one time. */
    public static String update(AlertUpdate update) {
        return update.reasons().stream().map(AlertWording::reason).collect(Collectors.joining("; "));
    }

    private static String reason(UpdateReason reason) {
        return switch (reason) {
            case UpdateReason.Raised(var severity, int sources) ->
                "raised as %s with %s"
                        .formatted(lower(Wording.name(severity)), Wording.count(sources, "independent source"));
            case UpdateReason.MoreSources(var joined, int sources) ->
                "%s (%s), %s in all"
                        .formatted(
                                Wording.count(joined.size(), "more independent source"),
                                Wording.list(
                                        joined.stream().map(Wording::source).toList(), NAMES),
                                Wording.number(sources));
            case UpdateReason.SeverityRose(var from, var to) ->
                "severity rose from %s to %s".formatted(lower(Wording.name(from)), lower(Wording.name(to)));
            case UpdateReason.NewFacts(var figures, var names) ->
                "new in the title: "
                        + Wording.list(
                                Stream.concat(figures.stream(), names.stream())
                                        .map(Wording::brief)
                                        .toList(),
                                NAMES);
        };
    }

    /** Why an article does not alert, what to beware of in it, and what made it join. */
    static List<String> notes(AlertArticle article) {
        List<String> notes = new ArrayList<>();
        AlertGuard guard = article.guard();
        if (guard != null) {
            notes.add(guard(guard));
        }
        article.cautions().stream().map(Wording::caution).forEach(notes::add);
        JoinEvidence joined = article.joined();
        if (joined != null && !joined.shared().isEmpty()) {
            notes.add("shares "
                    + Wording.list(joined.shared().stream().map(Wording::brief).toList(), NAMES));
        }
        return notes;
    }

    /** "opinion: does not alert (“Op-Ed” in its title)". */
    static String guard(AlertGuard guard) {
        String kind = switch (guard.kind()) {
            case RETROSPECTIVE -> "looks back";
            case OPINION -> "opinion";
            case ROUND_UP -> "round-up or live blog";
        };
        String place = switch (guard.place()) {
            case TITLE -> "in its title";
            case LEDE -> "at its beginning";
            case SECTION -> "as its section";
            case URL -> "in its address";
        };
        return "%s: does not alert (“%s” %s)".formatted(kind, Wording.brief(guard.words()), place);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ENGLISH);
    }
}
