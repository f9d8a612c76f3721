package io.bellwether.desk.profile;

import io.bellwether.article.profile.Calibration;
import io.bellwether.article.profile.Learned;
import io.bellwether.article.profile.Theme;

/** Keeps settings that were set by hand where learning begins, which else goes back behind what was learned before. Pure. */
final class HandSettings {

    private HandSettings() {}

    /** The edited theme; whoever edits where learning begins knows best. */
    static Theme kept(Theme before, Theme edited) {
        Learned learned = edited.learned();
        Learned known = before.learned();
        if (learned == null || known == null || !learned.before().equals(known.before())) {
            return edited;
        }
        Learned.Settings begin = learned.before();
        Calibration calibration =
                edited.calibration().equals(before.calibration()) ? begin.calibration() : edited.calibration();
        Learned.Settings kept = new Learned.Settings(
                calibration,
                edited.threshold() == before.threshold() ? begin.threshold() : edited.threshold(),
                edited.alertThreshold() == before.alertThreshold() ? begin.alertThreshold() : edited.alertThreshold());
        return edited.with(edited.settings(), learned.from(kept));
    }
}
