package io.bellwether.desk.mail;

import io.bellwether.classify.tag.TermOrigin;
import io.bellwether.desk.page.Wording;
import io.bellwether.desk.receipt.Reason;
import java.util.Optional;

/** How a term that counted, and where it comes from, reads in a mail. Pure. */
final class OriginWording {

    private OriginWording() {}

    static ReasonView of(Reason reason) {
        String term = Wording.brief(
                reason.forms().isEmpty() ? reason.term() : reason.forms().getFirst());
        return of(term, reason.origin());
    }

    private static ReasonView of(String term, TermOrigin origin) {
        return switch (origin) {
            case TermOrigin.Briefing(String section, String sentence) ->
                new ReasonView(term, "briefing, “" + Wording.brief(section) + "”", present(sentence));
            case TermOrigin.Wording(String concept, String section, String sentence) ->
                new ReasonView(term, "for the briefing, “" + Wording.brief(section) + "”", present(sentence));
            case TermOrigin.OtherName(String of, String group) ->
                new ReasonView(term, "another name for the briefing’s “" + Wording.brief(of) + "”", Optional.empty());
            case TermOrigin.Learned learned -> new ReasonView(term, "learned from marks", Optional.empty());
            case TermOrigin.Suggested suggested ->
                new ReasonView(term, "suggested from articles and accepted", Optional.empty());
            case TermOrigin.Added added -> new ReasonView(term, "added to the profile", Optional.empty());
            case TermOrigin.Reweighted(TermOrigin before, double _) -> {
                ReasonView came = of(term, before);
                yield new ReasonView(term, came.origin() + ", its weight set by an analyst", came.sentence());
            }
            case TermOrigin.Unknown unknown ->
                new ReasonView(term, "its place in the briefing is not stored", Optional.empty());
        };
    }

    private static Optional<String> present(String sentence) {
        return Optional.of(sentence).filter(text -> !text.isBlank());
    }
}
