package io.bellwether.app.briefings;

import io.bellwether.article.profile.Profile;
import io.bellwether.classify.briefing.Briefing;
import io.bellwether.classify.briefing.BriefingParser;
import io.bellwether.classify.profile.ProfileBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** What a first run uses when the user names nothing: the files of the top folder {@code briefings}. */
public final class Bundled {

    private Bundled() {}

    /** The profile of the bundled briefing; takes seconds to build. */
    public static Profile profile() {
        return ProfileBuilder.build(briefing());
    }

    /** The bundled briefing. */
    public static Briefing briefing() {
        try (InputStream briefing = open("deepseek-impact.md")) {
            String text = new String(briefing.readAllBytes(), StandardCharsets.UTF_8);
            return BriefingParser.parse(text, "deepseek-impact");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The bundled list of feeds, as OPML. Close it. */
    public static InputStream feeds() {
        return open("feeds.opml");
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(Bundled.class.getResourceAsStream(name), name);
    }
}
