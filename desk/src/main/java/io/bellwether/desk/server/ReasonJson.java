package io.bellwether.desk.server;

import io.bellwether.desk.receipt.Origin;
import io.bellwether.desk.receipt.Reason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A term that spoke, in JSON.
 *
 * @param origin briefing, added or unknown
 * @param section of the briefing; absent unless origin is briefing
 * @param sentence of the briefing; absent unless origin is briefing
 */
record ReasonJson(
        String term,
        double weight,
        int places,
        List<String> forms,
        String origin,
        @Nullable String section,
        @Nullable String sentence) {

    static ReasonJson of(Reason reason) {
        return switch (reason.origin()) {
            case Origin.Briefing(String section, String sentence) -> of(reason, "briefing", section, sentence);
            case Origin.Added() -> of(reason, "added", null, null);
            case Origin.Unknown() -> of(reason, "unknown", null, null);
        };
    }

    private static ReasonJson of(Reason reason, String origin, @Nullable String section, @Nullable String sentence) {
        return new ReasonJson(
                reason.term(), reason.weight(), reason.places(), reason.forms(), origin, section, sentence);
    }
}
