package io.bellwether.classify.learn;

import io.bellwether.article.profile.Learned;
import io.bellwether.article.profile.Profile;
import io.bellwether.article.profile.Term;
import io.bellwether.article.profile.Theme;
import io.bellwether.classify.profile.ProfileVersion;
import io.bellwether.classify.tag.TermOrigin;
import java.util.List;

/** Takes back what a profile learned, so that learning starts from the same profile whatever was learned before. */
final class Unlearning {

    private Unlearning() {}

    /** The profile as it was before it learned; the given one where it learned nothing. */
    static Profile of(Profile profile) {
        if (profile.themes().stream().allMatch(theme -> theme.learned() == null)) {
            return profile;
        }
        return ProfileVersion.stamped(new Profile(
                profile.briefing(),
                profile.version(),
                profile.title(),
                profile.themes().stream().map(Unlearning::of).toList()));
    }

    private static Theme of(Theme theme) {
        Learned learned = theme.learned();
        if (learned == null) {
            return theme;
        }
        List<Term> given = theme.terms().stream()
                .filter(term -> !(TermOrigin.of(term) instanceof TermOrigin.Learned))
                .toList();
        return theme.with(given).with(learned.before(), null);
    }
}
