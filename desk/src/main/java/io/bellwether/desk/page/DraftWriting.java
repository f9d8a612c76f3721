package io.bellwether.desk.page;

import io.bellwether.article.profile.Profile;
import io.bellwether.desk.profile.Draft;
import java.util.List;
import java.util.Optional;

/** Writes the page of the draft. */
final class DraftWriting {

    /** What to say where there is no draft. */
    static final Notice NONE = new Notice(
            "There is no draft",
            "Edit a theme, or the profile as text: that begins one, which all editors share. It changes nothing until it is published.",
            Optional.empty(),
            Optional.of(new Choice("The profile in force", "/profile", false)));

    private final TimeText times;
    private final PreviewWriting previews;

    DraftWriting(TimeText times) {
        this.times = times;
        this.previews = new PreviewWriting(times);
    }

    DraftPage write(DraftFacts facts) {
        Draft draft = facts.draft();
        Profile inForce = facts.inForce().profile();
        return new DraftPage(
                draft.profile().version(),
                draft.base(),
                inForce.version(),
                draft.revision(),
                List.of(
                        "version " + draft.profile().version(),
                        "changed %s%s"
                                .formatted(times.moment(draft.changed()).ago(), ProfilePageWriting.by(draft.who())),
                        "to replace " + draft.base()),
                !draft.base().equals(inForce.version()),
                DiffWriting.write(inForce, draft.profile()),
                previews.write(facts.preview(), draft.profile().version()),
                offer(facts));
    }

    private static DraftPage.Offer offer(DraftFacts facts) {
        if (!facts.mayEdit()) {
            return DraftPage.Offer.READER;
        }
        return facts.isOn() ? DraftPage.Offer.OPEN : DraftPage.Offer.OFF;
    }
}
