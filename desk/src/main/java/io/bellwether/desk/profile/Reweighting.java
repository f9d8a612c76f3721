package io.bellwether.desk.profile;

import io.bellwether.article.profile.Provenance;
import io.bellwether.article.profile.Term;
import io.bellwether.article.profile.Theme;
import io.bellwether.classify.tag.TermOrigin;
import java.util.HashMap;
import java.util.Map;

/** Notes with every term whose weight was edited which weight it came with, so that receipts tell. Pure. */
final class Reweighting {

    private Reweighting() {}

    /** The edited theme with those notes. */
    static Theme noted(Theme before, Theme edited) {
        Map<String, Term> known = new HashMap<>();
        before.terms().forEach(term -> known.putIfAbsent(term.text(), term));
        return edited.with(edited.terms().stream()
                .map(term -> noted(known.getOrDefault(term.text(), term), term))
                .toList());
    }

    /** What an analyst added has no other weight than the analyst's. */
    private static Term noted(Term before, Term edited) {
        if (before.weight() == edited.weight() || TermOrigin.of(edited) instanceof TermOrigin.Added) {
            return edited;
        }
        Double noted = before.from().given();
        double given = noted == null ? before.weight() : noted;
        Provenance from = edited.from().withGiven(edited.weight() == given ? null : given);
        return new Term(edited.text(), edited.weight(), from);
    }
}
