package io.bellwether.article.profile;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One subject of a briefing.
 *
 * @param id slug, unique in its profile
 * @param title for people
 * @param headings every briefing heading merged into this theme, as written
 * @param gate context words of which an article must hold at least one; empty when the theme stands alone
 * @param concepts concepts of the lexicon whose wordings speak for this theme
 * @param calibration turns this theme's raw score, the logarithm of the odds, into a score comparable across themes
 * @param threshold score from which an article carries the theme, 0 to 1
 * @param alertThreshold how likely the theme must be a main subject of an article for an alert, 0 to 1
 * @param learned what marks taught it beside terms; null if nothing
 */
public record Theme(
        String id,
        String title,
        List<String> headings,
        List<Term> terms,
        List<String> gate,
        List<Alias> aliases,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<ThemeConcept> concepts,
        Calibration calibration,
        double threshold,
        double alertThreshold,
        @Nullable Learned learned) {

    /** Copies the lists. */
    public Theme {
        headings = List.copyOf(headings);
        terms = List.copyOf(terms);
        gate = List.copyOf(gate);
        aliases = List.copyOf(aliases);
        concepts = List.copyOf(concepts);
    }

    /** A theme that learned nothing from marks. */
    public Theme(
            String id,
            String title,
            List<String> headings,
            List<Term> terms,
            List<String> gate,
            List<Alias> aliases,
            List<ThemeConcept> concepts,
            Calibration calibration,
            double threshold,
            double alertThreshold) {
        this(id, title, headings, terms, gate, aliases, concepts, calibration, threshold, alertThreshold, null);
    }

    /** The same theme with another calibration. */
    public Theme with(Calibration calibration) {
        return with(new Learned.Settings(calibration, threshold, alertThreshold), learned);
    }

    /** The same theme with other terms. */
    public Theme with(List<Term> terms) {
        return new Theme(
                id, title, headings, terms, gate, aliases, concepts, calibration, threshold, alertThreshold, learned);
    }

    /** The same theme with other settings, and with what it learned. */
    public Theme with(Learned.Settings settings, @Nullable Learned learned) {
        return new Theme(
                id,
                title,
                headings,
                terms,
                gate,
                aliases,
                concepts,
                settings.calibration(),
                settings.threshold(),
                settings.alertThreshold(),
                learned);
    }

    /** Calibration and thresholds. */
    public Learned.Settings settings() {
        return new Learned.Settings(calibration, threshold, alertThreshold);
    }
}
