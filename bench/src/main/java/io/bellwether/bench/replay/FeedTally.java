package io.bellwether.bench.replay;

import io.bellwether.ingest.parse.ParsedItem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the answers of one feed brought. Not thread-safe. */
final class FeedTally {

    private final Map<String, Content> latest = new HashMap<>();
    private final Map<String, Set<String>> addresses = new LinkedHashMap<>();
    private final Map<String, Set<String>> articles = new LinkedHashMap<>();
    private final List<String> unreadable = new ArrayList<>();
    private final List<String> revised = new ArrayList<>();
    private int answers;
    private int shown;
    private int same;

    /** What an edit changes; a date alone is none. */
    private record Content(String title, String summary, String content) {
        static Content of(ParsedItem item) {
            return new Content(text(item.title()), text(item.summary()), text(item.content()));
        }

        private static String text(@Nullable String text) {
            return Objects.requireNonNullElse(text, "");
        }
    }

    void unreadable(String reason) {
        unreadable.add(reason);
    }

    void answer(List<ParsedItem> items, List<String> ids) {
        answers++;
        for (int at = 0; at < items.size(); at++) {
            item(items.get(at), ids.get(at));
        }
    }

    private void item(ParsedItem item, String id) {
        shown++;
        Content now = Content.of(item);
        Content before = latest.put(id, now);
        if (now.equals(before)) {
            same++;
        } else if (before != null) {
            revised.add("%s: \"%s\" after \"%s\"".formatted(id, now.title(), before.title()));
        }
        if (item.url() != null) {
            String place = item.url().replaceFirst("/?(?:[?#].*)?$", "");
            addresses.computeIfAbsent(id, article -> new HashSet<>()).add(place);
            articles.computeIfAbsent(place, address -> new HashSet<>()).add(id);
        }
    }

    int answers() {
        return answers;
    }

    int shown() {
        return shown;
    }

    int articles() {
        return latest.size();
    }

    /** Items that came again just as they were. */
    int same() {
        return same;
    }

    /** Items that came again with another title or text, in words. */
    List<String> revised() {
        return revised;
    }

    List<String> unreadable() {
        return unreadable;
    }

    /** Addresses, without query, that stand for more than one article: what should have been one, or a page of several. */
    List<String> split() {
        return several(articles);
    }

    /** Articles under more than one address: a new address, or what should have been two. */
    List<String> joined() {
        return several(addresses);
    }

    private static List<String> several(Map<String, Set<String>> groups) {
        return groups.entrySet().stream()
                .filter(group -> group.getValue().size() > 1)
                .map(group -> group.getKey() + " = "
                        + group.getValue().stream().sorted().toList())
                .toList();
    }
}
