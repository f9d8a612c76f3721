package io.bellwether.classify.profile;

import io.bellwether.article.profile.Alias;
import io.bellwether.article.profile.Term;
import io.bellwether.classify.language.Words;
import io.bellwether.classify.lexicon.Group;
import io.bellwether.classify.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gives a theme whose headings name a country, body or company the other names news has for it. */
final class NameAliases {

    /** An alias is a little less sure than the name the briefing uses. An assumption. */
    private static final double SHARE = 0.8;

    private static final int MOST = 40;

    private NameAliases() {}

    /** @param gate words that only open the theme, which need no other names here */
    static List<Alias> of(List<String> headings, List<Term> terms, List<String> gate, Lexicon lexicon) {
        Set<List<String>> known = new HashSet<>();
        terms.forEach(term -> known.add(Words.forms(term.text())));
        gate.forEach(word -> known.add(Words.forms(word)));
        List<Alias> aliases = new ArrayList<>();
        for (Term term : terms) {
            for (Group group : lexicon.groups()) {
                if (named(term, headings) && names(group, term)) {
                    group.words().stream()
                            .filter(word -> known.add(Words.forms(word)))
                            .forEach(word -> aliases.add(new Alias(word, round(SHARE * term.weight()))));
                }
            }
        }
        return aliases.stream().limit(MOST).toList();
    }

    private static boolean named(Term term, List<String> headings) {
        return headings.stream().anyMatch(heading -> Words.forms(heading).containsAll(Words.forms(term.text())));
    }

    private static boolean names(Group group, Term term) {
        return group.cues().stream().anyMatch(cue -> Words.forms(cue).equals(Words.forms(term.text())));
    }

    private static double round(double weight) {
        return Math.round(weight * 100) / 100.0;
    }
}
