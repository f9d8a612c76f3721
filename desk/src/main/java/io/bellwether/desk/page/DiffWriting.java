package io.bellwether.desk.page;

import io.bellwether.article.profile.Profile;
import io.bellwether.article.profile.Theme;
import io.bellwether.classify.profile.ProfileDiff;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes what changed between two profiles, theme by theme. Pure. */
final class DiffWriting {

    private static final Pattern OF_THEME = Pattern.compile("theme ([^\\s:]+):? (.*)", Pattern.DOTALL);

    private DiffWriting() {}

    static List<DiffGroup> write(Profile before, Profile after) {
        Map<String, List<String>> byTheme = new LinkedHashMap<>();
        for (String line : ProfileDiff.between(before, after).lines().skip(1).toList()) {
            Matcher matcher = OF_THEME.matcher(line);
            boolean known = matcher.matches();
            byTheme.computeIfAbsent(known ? matcher.group(1) : "", _ -> new ArrayList<>())
                    .add(known ? matcher.group(2) : line);
        }
        return byTheme.entrySet().stream()
                .map(entry -> new DiffGroup(title(entry.getKey(), before, after), entry.getValue()))
                .toList();
    }

    private static String title(String id, Profile before, Profile after) {
        return after.theme(id).or(() -> before.theme(id)).map(Theme::title).orElse(id);
    }
}
