package io.bellwether.sink.write;

import io.bellwether.article.profile.Profile;
import io.bellwether.article.profile.Theme;
import io.bellwether.article.topic.TopicJson;
import io.bellwether.sink.row.Row.ProfileRow;
import io.bellwether.sink.store.SqlResource;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Writes tables {@code profiles} and {@code themes}. */
final class ProfileTables {

    private static final String PUT = SqlResource.read("put-profile");
    private static final String DELETE_THEMES = SqlResource.read("delete-themes");
    private static final String INSERT_THEME = SqlResource.read("insert-theme");

    private ProfileTables() {}

    /** Stores the profiles in order, the last of a briefing being the one in force. */
    static void write(Handle handle, List<ProfileRow> rows) {
        for (ProfileRow row : rows) {
            put(handle, row);
            handle.createUpdate(DELETE_THEMES)
                    .bind("profileVersion", row.profile().version())
                    .execute();
            insertThemes(handle, row.profile());
        }
    }

    private static void put(Handle handle, ProfileRow row) {
        Profile profile = row.profile();
        Binding binding = new Binding(handle, PUT);
        binding.text("version", profile.version())
                .text("briefing", profile.briefing())
                .text("title", profile.title())
                .json("document", TopicJson.PROFILE, profile)
                .time("received", StorableTime.clamped(row.received()))
                .add();
        binding.execute();
    }

    private static void insertThemes(Handle handle, Profile profile) {
        Binding binding = new Binding(handle, INSERT_THEME);
        for (int position = 0; position < profile.themes().size(); position++) {
            Theme theme = profile.themes().get(position);
            binding.text("profileVersion", profile.version())
                    .text("id", theme.id())
                    .number("position", position)
                    .text("title", theme.title())
                    .texts("headings", theme.headings())
                    .texts("gate", theme.gate())
                    .number("threshold", theme.threshold())
                    .number("alertThreshold", theme.alertThreshold())
                    .add();
        }
        binding.execute();
    }
}
