package io.bellwether.desk.page;

import java.util.List;
import java.util.Optional;

/**
 * The preview of a draft.
 *
 * @param running whether it is at work
 * @param percent of the log read, 0 to 100
 * @param text how it stands, in words
 * @param trouble why there is none; empty when all is well
 * @param regressions marks that the draft breaks, each in words, with the article
 * @param themes what differs, and by how much
 * @param same themes in which nothing differs
 */
record PreviewPanel(
        boolean running,
        int percent,
        String text,
        Optional<String> trouble,
        List<Broken> regressions,
        List<PreviewTheme> themes,
        int same) {

    PreviewPanel {
        regressions = List.copyOf(regressions);
        themes = List.copyOf(themes);
    }

    /** A panel that only says something. */
    static PreviewPanel of(String text) {
        return new PreviewPanel(false, 0, text, Optional.empty(), List.of(), List.of(), 0);
    }

    /** A mark that the draft breaks. */
    record Broken(Choice article, String text) {}

    /** A theme under both profiles: tags and alerts as "12, now 14". */
    record PreviewTheme(String title, String tags, String alerts, String precision, List<PreviewSide> sides) {

        PreviewTheme {
            sides = List.copyOf(sides);
        }
    }

    /** The alerts that come or go. */
    record PreviewSide(String title, String style, List<PreviewAlert> alerts, int further) {

        PreviewSide {
            alerts = List.copyOf(alerts);
        }
    }

    /** An alert that only one of the two profiles raises; the receipt is empty where there is none. */
    record PreviewAlert(
            Choice article, String severity, String severityName, Moment time, List<String> facts, String receipt) {

        PreviewAlert {
            facts = List.copyOf(facts);
        }
    }
}
