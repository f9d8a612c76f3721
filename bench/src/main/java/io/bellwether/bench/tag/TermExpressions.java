package io.bellwether.bench.tag;

import io.bellwether.article.item.Article;
import io.bellwether.article.profile.Profile;
import io.bellwether.article.profile.Term;
import io.bellwether.article.profile.Theme;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a script would do: one alternation of a theme's terms, matched at word boundaries whatever their case. */
record TermExpressions(List<Pattern> patterns) {

    static TermExpressions of(Profile profile) {
        return new TermExpressions(profile.themes().stream()
                .filter(theme -> !theme.terms().isEmpty())
                .map(TermExpressions::pattern)
                .toList());
    }

    private static Pattern pattern(Theme theme) {
        String terms =
                theme.terms().stream().map(Term::text).map(Pattern::quote).collect(Collectors.joining("|"));
        return Pattern.compile("\\b(?:" + terms + ")\\b", Pattern.CASE_INSENSITIVE);
    }

    long places(Article article) {
        String text = article.title() + "\n" + article.summary() + "\n" + article.body();
        return patterns.stream()
                .mapToLong(pattern -> pattern.matcher(text).results().count())
                .sum();
    }
}
