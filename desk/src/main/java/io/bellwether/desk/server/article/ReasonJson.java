package io.bellwether.desk.server.article;

import io.bellwether.article.tag.Caution;
import io.bellwether.classify.tag.TermOrigin;
import io.bellwether.desk.receipt.Reason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A term that spoke, in JSON.
 *
 * @param origin briefing, wording, name, learned, added or unknown
 * @param through of a wording the lexicon's concept, of another name the briefing's name; else absent
 * @param section of the briefing; absent unless a sentence of the briefing stands behind the term
 * @param sentence of the briefing, or the note of what was learned; else absent
 * @param given the weight the term came with, where an analyst gave it another; else absent
 * @param cautions reasons to read its sentences twice; they change no score
 */
public record ReasonJson(
        String term,
        double weight,
        int places,
        List<String> forms,
        String origin,
        @Nullable String through,
        @Nullable String section,
        @Nullable String sentence,
        @Nullable Double given,
        List<Caution> cautions) {

    private record Source(
            String origin,
            @Nullable String through,
            @Nullable String section,
            @Nullable String sentence,
            @Nullable Double given) {

        private Source(String origin, @Nullable String through, @Nullable String section, @Nullable String sentence) {
            this(origin, through, section, sentence, null);
        }

        private Source reweighted(double weight) {
            return new Source(origin, through, section, sentence, weight);
        }
    }

    /** That reason. */
    public static ReasonJson of(Reason reason) {
        Source source = source(reason.origin());
        return new ReasonJson(
                reason.term(),
                reason.weight(),
                reason.places(),
                reason.forms(),
                source.origin(),
                source.through(),
                source.section(),
                source.sentence(),
                source.given(),
                reason.cautions());
    }

    private static Source source(TermOrigin origin) {
        return switch (origin) {
            case TermOrigin.Briefing(String section, String sentence) ->
                new Source("briefing", null, section, sentence);
            case TermOrigin.Wording(String concept, String section, String sentence) ->
                new Source("wording", concept, section, sentence);
            case TermOrigin.OtherName(String of, String _) -> new Source("name", of, null, null);
            case TermOrigin.Learned(String note) -> new Source("learned", null, null, note);
            case TermOrigin.Suggested(String note) -> new Source("suggested", null, null, note);
            case TermOrigin.Added() -> new Source("added", null, null, null);
            case TermOrigin.Reweighted(TermOrigin before, double given) ->
                source(before).reweighted(given);
            case TermOrigin.Unknown() -> new Source("unknown", null, null, null);
        };
    }
}
