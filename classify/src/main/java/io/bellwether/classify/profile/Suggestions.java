package io.bellwether.classify.profile;

import io.bellwether.article.profile.Profile;
import io.bellwether.article.profile.Provenance;
import io.bellwether.article.profile.Term;
import io.bellwether.article.profile.Theme;
import io.bellwether.article.stage.StageException;
import io.bellwether.classify.language.Words;
import io.bellwether.classify.tag.TermOrigin;
import java.util.ArrayList;
import java.util.List;

/**
 * What was mined for one profile.
 *
 * @param profile its version
 * @param articles how many were read
 * @param suggestions by theme in the profile's order, the surest first
 */
public record Suggestions(String profile, int articles, List<Suggestion> suggestions) {

    /** Copies the list. */
    public Suggestions {
        suggestions = List.copyOf(suggestions);
    }

    /** The same with all accepted. */
    public Suggestions allAccepted() {
        return new Suggestions(
                profile,
                articles,
                suggestions.stream().map(Suggestion::accepted).toList());
    }

    /** How many are accepted. */
    public long accepted() {
        return suggestions.stream().filter(Suggestion::accept).count();
    }

    /**
     * The profile with the accepted terms; one that it has already is passed over. Their provenance says where they come from.
     *
     * @throws StageException when one is of a theme that the profile does not have
     */
    public Profile applied(Profile given) {
        suggestions.stream()
                .filter(suggestion -> given.theme(suggestion.theme()).isEmpty())
                .findFirst()
                .ifPresent(strange -> {
                    throw new StageException(
                            "the suggestions speak of theme %s, which the profile does not have: name the profile they were made for"
                                    .formatted(strange.theme()));
                });
        List<Theme> themes = given.themes().stream().map(this::applied).toList();
        return ProfileVersion.stamped(new Profile(given.briefing(), given.version(), given.title(), themes));
    }

    private Theme applied(Theme theme) {
        List<Term> terms = new ArrayList<>(theme.terms());
        for (Suggestion suggestion : suggestions) {
            if (suggestion.accept() && suggestion.theme().equals(theme.id()) && !says(terms, suggestion.term())) {
                String from = TermOrigin.SUGGESTED + ": " + suggestion.evidence();
                terms.add(new Term(suggestion.term(), suggestion.weight(), new Provenance(from, 0, 0, "")));
            }
        }
        return theme.with(terms);
    }

    private static boolean says(List<Term> terms, String text) {
        List<String> forms = Words.forms(text);
        return terms.stream().anyMatch(term -> Words.forms(term.text()).equals(forms));
    }
}
