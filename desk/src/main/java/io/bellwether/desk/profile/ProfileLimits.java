package io.bellwether.desk.profile;

import io.bellwether.article.profile.Alias;
import io.bellwether.article.profile.Learned;
import io.bellwether.article.profile.Profile;
import io.bellwether.article.profile.Provenance;
import io.bellwether.article.profile.Term;
import io.bellwether.article.profile.Theme;
import io.bellwether.article.profile.ThemeConcept;
import io.bellwether.classify.profile.ProfileVersion;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a profile from people may hold, whatever way it came. Pure. */
final class ProfileLimits {

    /** Far more than any briefing gives; a bound on one request. */
    private static final int MOST_TERMS = 10_000;

    private static final int MOST_THEMES = 200;
    /** Words, titles and headings; sentences of the briefing may be longer. */
    private static final int LONGEST_NAME = 500;

    private static final int BRIEF = 60;

    private ProfileLimits() {}

    /** The edited profile with its notes and version, or what is wrong with it as a whole. */
    static EditOutcome outcome(Profile before, Profile edited, String field) {
        Optional<String> wrong = wrong(before, edited);
        if (wrong.isPresent()) {
            return new EditOutcome.Refused(List.of(new Fault(field, wrong.get())));
        }
        Profile noted = noted(before, edited);
        return noted.equals(before) ? new EditOutcome.Unchanged() : new EditOutcome.Edited(noted);
    }

    private static Profile noted(Profile before, Profile edited) {
        return ProfileVersion.stamped(new Profile(
                edited.briefing(),
                edited.version(),
                edited.title(),
                edited.themes().stream()
                        .map(theme -> before.theme(theme.id())
                                .map(known -> HandSettings.kept(known, Reweighting.noted(known, theme)))
                                .orElse(theme))
                        .toList()));
    }

    private static Optional<String> wrong(Profile before, Profile edited) {
        long terms = edited.themes().stream().mapToLong(ProfileLimits::size).sum();
        if (terms > MOST_TERMS || edited.themes().size() > MOST_THEMES) {
            return Optional.of(
                    "a profile may have %,d themes and %,d terms, aliases, gate words and headings in all; this has %,d and %,d"
                            .formatted(MOST_THEMES, MOST_TERMS, edited.themes().size(), terms));
        }
        if (!edited.briefing().equals(before.briefing())) {
            return Optional.of("briefing is “%s” but must stay “%s”, which this draft is of"
                    .formatted(brief(edited.briefing()), brief(before.briefing())));
        }
        return edited.themes().stream()
                .flatMap(theme -> twice(theme).stream())
                .findFirst()
                .or(() -> texts(edited)
                        .filter(text -> !prints(text))
                        .findFirst()
                        .map(text -> "“%s” holds a character that does not print: take it out".formatted(brief(text))))
                .or(() -> nameless(before, edited));
    }

    /** What was known before may be as it is: it came from a briefing. */
    private static Optional<String> nameless(Profile before, Profile edited) {
        Set<String> known = names(before).collect(Collectors.toSet());
        return names(edited)
                .filter(name -> !known.contains(name))
                .filter(name -> name.length() > LONGEST_NAME || name.lines().count() > 1)
                .findFirst()
                .map(name -> "“%s” is longer than %d characters or than a line".formatted(brief(name), LONGEST_NAME));
    }

    private static int size(Theme theme) {
        Learned learned = theme.learned();
        return theme.terms().size()
                + theme.aliases().size()
                + theme.gate().size()
                + theme.headings().size()
                + theme.concepts().size()
                + (learned == null ? 0 : learned.examples().size());
    }

    private static Optional<String> twice(Theme theme) {
        Set<String> seen = new HashSet<>();
        return theme.terms().stream()
                .map(Term::text)
                .filter(text -> !seen.add(text))
                .findFirst()
                .map(text -> "theme %s has the term “%s” twice: keep one".formatted(theme.id(), brief(text)));
    }

    private static Stream<String> texts(Profile profile) {
        return Stream.concat(names(profile), profile.themes().stream().flatMap(ProfileLimits::told));
    }

    private static Stream<String> names(Profile profile) {
        return Stream.concat(
                Stream.of(profile.title()), profile.themes().stream().flatMap(ProfileLimits::names));
    }

    /** What tells things apart and stands in lines of its own. */
    private static Stream<String> names(Theme theme) {
        return Stream.of(
                        Stream.of(theme.title()),
                        theme.headings().stream(),
                        theme.gate().stream(),
                        theme.aliases().stream().map(Alias::text),
                        theme.terms().stream().map(Term::text))
                .flatMap(names -> names);
    }

    /** Where things came from. */
    private static Stream<String> told(Theme theme) {
        Learned learned = theme.learned();
        Stream<Learned.Example> examples = learned == null ? Stream.empty() : learned.examples().stream();
        return Stream.of(
                        theme.terms().stream().map(Term::from).flatMap(ProfileLimits::told),
                        theme.concepts().stream().map(ThemeConcept::from).flatMap(ProfileLimits::told),
                        examples.flatMap(example -> Stream.of(example.article(), example.title())))
                .flatMap(texts -> texts);
    }

    private static Stream<String> told(Provenance from) {
        return Stream.of(from.section(), from.sentence());
    }

    /** Whether PostgreSQL and a page can hold it as it is: no control characters but line ends and tabs, no halves of a character. */
    static boolean prints(String text) {
        return text.codePoints().allMatch(point -> switch (Character.getType(point)) {
            case Character.CONTROL -> point == '\n' || point == '\t' || point == '\r';
            case Character.SURROGATE -> false;
            default -> true;
        });
    }

    /** What was typed, short enough to be quoted. */
    static String brief(String text) {
        String line = text.replaceAll("\\p{Cntrl}+", " ");
        return line.codePointCount(0, line.length()) <= BRIEF
                ? line
                : line.substring(0, line.offsetByCodePoints(0, BRIEF)) + "…";
    }
}
