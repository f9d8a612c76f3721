package io.bellwether.classify.profile;

import io.bellwether.article.profile.Alias;
import io.bellwether.article.profile.Learned;
import io.bellwether.article.profile.Profile;
import io.bellwether.article.profile.Provenance;
import io.bellwether.article.profile.Term;
import io.bellwether.article.profile.Theme;
import io.bellwether.article.profile.ThemeConcept;
import io.bellwether.classify.language.WordList;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes a profile as YAML by hand: a term on two lines, its weight and its place, is what people can scan and edit. */
final class ProfileYamlWriter {

    private final StringBuilder out = new StringBuilder();

    String write(Profile profile) {
        WordList.text(ProfileYamlWriter.class, "profile-header.txt").lines().forEach(line -> line("# " + line));
        line("format: " + ProfileYaml.FORMAT);
        line("briefing: " + text(profile.briefing()));
        line("title: " + text(profile.title()));
        line("version: " + text(profile.version()));
        line("themes:");
        profile.themes().forEach(this::theme);
        return out.toString();
    }

    private void theme(Theme theme) {
        line("  - id: " + text(theme.id()));
        line("    title: " + text(theme.title()));
        if (theme.learned() != null) {
            learned(theme.learned());
        }
        line("    headings:" + (theme.headings().isEmpty() ? " []" : ""));
        theme.headings().forEach(heading -> line("      - " + text(heading)));
        line("    threshold: " + theme.threshold());
        line("    alertThreshold: " + theme.alertThreshold());
        line("    calibration: {midpoint: %s, spread: %s}"
                .formatted(theme.calibration().midpoint(), theme.calibration().spread()));
        line("    gate: "
                + theme.gate().stream().map(ProfileYamlWriter::text).collect(Collectors.joining(", ", "[", "]")));
        line("    aliases:" + (theme.aliases().isEmpty() ? " []" : ""));
        theme.aliases().forEach(this::alias);
        line("    concepts:" + (theme.concepts().isEmpty() ? " []" : ""));
        theme.concepts().forEach(this::concept);
        line("    terms:" + (theme.terms().isEmpty() ? " []" : ""));
        theme.terms().forEach(this::term);
    }

    private void learned(Learned learned) {
        Learned.Settings before = learned.before();
        line("    learned:");
        line("      marks: {wanted: %d, unwanted: %d}".formatted(learned.wanted(), learned.unwanted()));
        line("      before: {threshold: %s, alertThreshold: %s, midpoint: %s, spread: %s}"
                .formatted(
                        before.threshold(),
                        before.alertThreshold(),
                        before.calibration().midpoint(),
                        before.calibration().spread()));
        leaning("leaning", learned.leaning());
        leaning("mainLeaning", learned.mainLeaning());
        line("      examples:" + (learned.examples().isEmpty() ? " []" : ""));
        learned.examples()
                .forEach(example -> line("        - {push: %s, article: %s, title: %s}"
                        .formatted(example.push(), text(example.article()), text(example.title()))));
    }

    private void leaning(String name, Learned.Leaning leaning) {
        line("      " + name + ":");
        line("        weights: "
                + new TreeMap<>(leaning.weights())
                        .entrySet().stream()
                                .map(entry -> text(entry.getKey()) + ": " + entry.getValue())
                                .collect(Collectors.joining(", ", "{", "}")));
        line("        length: " + leaning.length());
        line("        direction: " + text(leaning.direction()));
    }

    private void alias(Alias alias) {
        line("      - {alias: %s, weight: %s}".formatted(text(alias.text()), alias.weight()));
    }

    private void term(Term term) {
        Provenance from = term.from();
        line("      - {term: %s, weight: %s,".formatted(text(term.text()), term.weight()));
        line("         from: {section: %s, start: %d, end: %d, sentence: %s%s}}"
                .formatted(
                        text(from.section()),
                        from.start(),
                        from.end(),
                        text(from.sentence()),
                        from.given() == null ? "" : ", given: " + from.given()));
    }

    private void concept(ThemeConcept concept) {
        Provenance from = concept.from();
        line("      - {concept: %s,".formatted(text(concept.id())));
        line("         from: {section: %s, start: %d, end: %d, sentence: %s}}"
                .formatted(text(from.section()), from.start(), from.end(), text(from.sentence())));
    }

    private void line(String line) {
        out.append(line).append('\n');
    }

    /** A double-quoted scalar; whatever does not print, or means something to YAML inside quotes, is escaped. */
    static String text(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(point -> quoted.append(escaped(point)));
        return quoted.append('"').toString();
    }

    private static String escaped(int point) {
        return switch (point) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            default -> prints(point) ? Character.toString(point) : code(point);
        };
    }

    private static boolean prints(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE -> false;
            default -> point < 0xFFFE || point > 0xFFFF;
        };
    }

    private static String code(int point) {
        return String.format(Locale.ROOT, point > 0xFFFF ? "\\U%08X" : "\\u%04X", point);
    }
}
