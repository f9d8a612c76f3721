package io.bellwether.desk.page;

import io.bellwether.article.profile.Alias;
import io.bellwether.article.profile.Learned;
import io.bellwether.article.profile.Provenance;
import io.bellwether.article.profile.Term;
import io.bellwether.article.profile.Theme;
import io.bellwether.article.profile.ThemeConcept;
import io.bellwether.classify.tag.TermOrigin;
import io.bellwether.desk.profile.DecimalText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes a theme with everything its profile says of it. Pure. */
final class ThemePanelWriting {

    private static final int STRONGEST = 8;
    private static final int SHOWN = 1_000;
    private static final int NAMES = 30;

    private ThemePanelWriting() {}

    static ProfileThemePanel write(Theme theme) {
        List<Term> terms = theme.terms().stream()
                .sorted(Comparator.comparingDouble(Term::weight).reversed())
                .toList();
        double heaviest = terms.isEmpty() ? 1 : terms.getFirst().weight();
        return new ProfileThemePanel(
                theme.id(),
                theme.title(),
                facts(theme),
                sentences(theme),
                terms.stream()
                        .limit(STRONGEST)
                        .map(term -> line(term, heaviest))
                        .toList(),
                groups(terms.stream().limit(SHOWN).toList(), heaviest),
                Math.max(0, terms.size() - SHOWN),
                DeskPath.theme(theme.id()),
                DeskPath.profileTheme(theme.id()));
    }

    private static List<String> facts(Theme theme) {
        return List.of(
                Wording.count(theme.terms().size(), "term"),
                theme.aliases().isEmpty()
                        ? "no aliases"
                        : theme.aliases().size() == 1
                                ? "1 alias"
                                : Wording.number(theme.aliases().size()) + " aliases",
                "tags from " + DecimalText.of(theme.threshold()),
                "alerts from " + DecimalText.of(theme.alertThreshold()));
    }

    private static List<String> sentences(Theme theme) {
        List<String> sentences = new ArrayList<>();
        add(sentences, "Headings of the briefing: ", theme.headings());
        sentences.add(theme.gate().isEmpty() ? "Gate: none, it needs no other context." : "");
        add(sentences, "Gate, an article must also hold one of: ", theme.gate());
        add(
                sentences,
                "Aliases: ",
                theme.aliases().stream().map(ThemePanelWriting::alias).toList());
        add(
                sentences,
                "Wordings of the lexicon: ",
                theme.concepts().stream().map(ThemeConcept::title).toList());
        Learned learned = theme.learned();
        if (learned != null) {
            sentences.add("Learned from %s, %s of them against it."
                    .formatted(
                            Wording.count(learned.wanted() + learned.unwanted(), "mark"),
                            Wording.number(learned.unwanted())));
        }
        return sentences.stream().filter(sentence -> !sentence.isEmpty()).toList();
    }

    private static String alias(Alias alias) {
        return Wording.brief(alias.text()) + " " + DecimalText.of(alias.weight());
    }

    private static void add(List<String> sentences, String before, List<String> names) {
        if (!names.isEmpty()) {
            sentences.add(
                    before + Wording.list(names.stream().map(Wording::brief).toList(), NAMES) + ".");
        }
    }

    private static List<OriginGroup> groups(List<Term> terms, double heaviest) {
        Map<Provenance, List<Term>> byPlace = terms.stream()
                .collect(Collectors.groupingBy(
                        term -> term.from().withGiven(null), LinkedHashMap::new, Collectors.toList()));
        return byPlace.entrySet().stream()
                .map(entry -> group(entry.getKey(), entry.getValue(), heaviest))
                .toList();
    }

    private static OriginGroup group(Provenance from, List<Term> terms, double heaviest) {
        OriginGroup head = head(from);
        return new OriginGroup(
                head.place(),
                head.sentence(),
                head.units(),
                terms.stream().map(term -> line(term, heaviest)).toList());
    }

    /** The group of a place, still without terms. */
    static OriginGroup head(Provenance from) {
        TermOrigin origin = TermOrigin.of(new Term("", 1, from));
        return new OriginGroup(
                place(origin),
                sentence(origin),
                from.end() > from.start()
                        ? "characters %s to %s".formatted(Wording.number(from.start()), Wording.number(from.end()))
                        : "",
                List.of());
    }

    private static String place(TermOrigin origin) {
        return switch (origin) {
            case TermOrigin.Briefing(String section, String _) -> "Briefing, “" + Wording.brief(section) + "”";
            case TermOrigin.Wording(String _, String section, String _) ->
                "Wording, for the briefing’s “" + Wording.brief(section) + "”";
            case TermOrigin.OtherName(String of, String _) -> "Another name for “" + Wording.brief(of) + "”";
            case TermOrigin.Learned _ -> "Learned from marks";
            case TermOrigin.Suggested _ -> "Suggested from articles and accepted";
            case TermOrigin.Added _ -> "Added by an analyst; the briefing does not say it";
            case TermOrigin.Reweighted(TermOrigin before, double _) -> place(before);
            case TermOrigin.Unknown _ -> "Not known";
        };
    }

    private static String sentence(TermOrigin origin) {
        return switch (origin) {
            case TermOrigin.Briefing(String section, String sentence) -> sentence.equals(section) ? "" : sentence;
            case TermOrigin.Wording(String _, String _, String sentence) -> sentence;
            case TermOrigin.Learned(String note) -> note;
            case TermOrigin.Suggested(String note) -> note;
            case TermOrigin.Reweighted(TermOrigin before, double _) -> sentence(before);
            case TermOrigin.OtherName _, TermOrigin.Added _, TermOrigin.Unknown _ -> "";
        };
    }

    static TermLine line(Term term, double heaviest) {
        Double given = term.from().given();
        return new TermLine(
                term.text(),
                DecimalText.of(term.weight()),
                Math.clamp(Math.round(100 * term.weight() / heaviest), 1, 100),
                given == null ? List.of() : List.of("set by an analyst, came with " + DecimalText.of(given)));
    }
}
