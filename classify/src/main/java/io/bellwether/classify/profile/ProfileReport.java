package io.bellwether.classify.profile;

import io.bellwether.article.profile.Alias;
import io.bellwether.article.profile.Learned;
import io.bellwether.article.profile.Profile;
import io.bellwether.article.profile.Term;
import io.bellwether.article.profile.Theme;
import io.bellwether.article.topic.TopicJson;
import io.bellwether.classify.tag.Quote;
import io.bellwether.classify.tag.TermOrigin;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Shows a profile. Pure. */
public final class ProfileReport {

    /** Terms of a list shown to people; the rest is counted. */
    private static final int SHOWN = 12;

    private static final int HEAVIEST = 4;

    private ProfileReport() {}

    /** For people: each theme with its headings, gate, thresholds, heaviest terms and surest learned ones; ends in a line feed. */
    public static String text(Profile profile) {
        String head = "%s: %d themes, version %s%n"
                .formatted(profile.title(), profile.themes().size(), profile.version());
        return head + profile.themes().stream().map(ProfileReport::theme).collect(Collectors.joining());
    }

    /** For programs: {@code {"version","themes":[{"id","title","headings","terms","gate","aliases","threshold","alertThreshold"}]}}. */
    public static String json(Profile profile) {
        List<ThemeJson> themes = profile.themes().stream().map(ThemeJson::of).toList();
        return TopicJson.mapper()
                .writerWithDefaultPrettyPrinter()
                .writeValueAsString(new ProfileJson(profile.version(), themes));
    }

    private static String theme(Theme theme) {
        StringBuilder text = new StringBuilder();
        text.append(String.format(Locale.ROOT, "%n%s (%s)%n", theme.title(), theme.id()));
        text.append("  from: ").append(String.join(" | ", theme.headings())).append(System.lineSeparator());
        text.append("  gate: ")
                .append(theme.gate().isEmpty() ? "none, stands alone" : String.join(", ", theme.gate()))
                .append(System.lineSeparator());
        text.append(String.format(
                Locale.ROOT, "  tags from %.2f, alerts from %.2f%n", theme.threshold(), theme.alertThreshold()));
        if (!theme.aliases().isEmpty()) {
            String aliases = theme.aliases().stream().map(Alias::text).collect(Collectors.joining(", "));
            text.append("  aliases: ").append(aliases).append(System.lineSeparator());
        }
        if (theme.learned() != null) {
            text.append(learned(theme.learned()));
        }
        return text.append(terms(theme.terms())).toString();
    }

    /** What marks taught beside terms: the heaviest changes, and the articles that taught most. */
    private static String learned(Learned learned) {
        StringBuilder text = new StringBuilder();
        text.append(String.format(
                Locale.ROOT,
                "  learned from %d marks for and %d against; before: tags from %.2f, alerts from %.2f%n",
                learned.wanted(),
                learned.unwanted(),
                learned.before().threshold(),
                learned.before().alertThreshold()));
        if (learned.leaning().equals(Learned.Leaning.NONE)) {
            return text.toString();
        }
        text.append(String.format(
                Locale.ROOT,
                "    likeness to marked articles adds or takes up to %.2f (logarithm of the odds); evidence weighs otherwise by %s%n",
                learned.leaning().length(),
                heaviest(learned.leaning())));
        learned.examples()
                .forEach(example -> text.append(String.format(
                        Locale.ROOT,
                        "    %+.2f  %s  [%s]%n",
                        example.push(),
                        Quote.oneLine(example.title()),
                        Quote.oneLine(example.article()))));
        return text.toString();
    }

    private static String heaviest(Learned.Leaning leaning) {
        return leaning.weights().entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<String, Double> entry) -> -Math.abs(entry.getValue()))
                        .thenComparing(Map.Entry::getKey))
                .limit(HEAVIEST)
                .map(entry -> String.format(Locale.ROOT, "%s %+.2f", entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** Learned terms have a list of their own: below the briefing's they would be passed over. */
    private static String terms(List<Term> terms) {
        Map<Boolean, List<Term>> byLearned = terms.stream()
                .collect(Collectors.partitioningBy(term -> learned(term).isPresent()));
        List<Term> learned = byLearned.getOrDefault(true, List.of());
        String given = terms("terms", byLearned.getOrDefault(false, List.of()));
        return learned.isEmpty() ? given : given + terms("learned from marks", learned);
    }

    private static String terms(String title, List<Term> terms) {
        StringBuilder text = new StringBuilder("  " + title + ":").append(System.lineSeparator());
        terms.stream()
                .limit(SHOWN)
                .forEach(term -> text.append(String.format(
                        Locale.ROOT,
                        "    %5.2f  %s  [%s]%n",
                        term.weight(),
                        term.text(),
                        learned(term).orElse(term.from().section()))));
        if (terms.size() > SHOWN) {
            text.append(String.format(Locale.ROOT, "           and %d more%n", terms.size() - SHOWN));
        }
        return text.toString();
    }

    /** The note on the marks of a learned term; empty for any other. */
    private static Optional<String> learned(Term term) {
        return TermOrigin.of(term) instanceof TermOrigin.Learned(String note) ? Optional.of(note) : Optional.empty();
    }

    private record ProfileJson(String version, List<ThemeJson> themes) {}

    private record ThemeJson(
            String id,
            String title,
            List<String> headings,
            List<TermJson> terms,
            List<String> gate,
            List<String> aliases,
            double threshold,
            double alertThreshold) {

        static ThemeJson of(Theme theme) {
            return new ThemeJson(
                    theme.id(),
                    theme.title(),
                    theme.headings(),
                    theme.terms().stream().map(TermJson::of).toList(),
                    theme.gate(),
                    theme.aliases().stream().map(Alias::text).toList(),
                    theme.threshold(),
                    theme.alertThreshold());
        }
    }

    private record TermJson(String text, double weight, FromJson from) {

        static TermJson of(Term term) {
            return new TermJson(
                    term.text(),
                    term.weight(),
                    new FromJson(
                            term.from().section(),
                            term.from().start(),
                            term.from().end()));
        }
    }

    private record FromJson(String section, int start, int end) {}
}
