package io.bellwether.bench.faults.compare;

import io.bellwether.article.topic.TopicJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Where two sets of rows differ. */
public final class RowDifferences {

    private static final int EXCERPT = 80;

    private RowDifferences() {}

    /** Keys whose rows differ, or which only one side has, in their order. */
    public static List<String> keys(SortedMap<String, String> one, SortedMap<String, String> other) {
        TreeSet<String> keys = new TreeSet<>(one.keySet());
        keys.addAll(other.keySet());
        return keys.stream()
                .filter(key -> !Objects.equals(one.get(key), other.get(key)))
                .toList();
    }

    /** One difference in words: the fields of two rows in JSON that are not the same. */
    public static String words(Optional<String> disturbed, Optional<String> undisturbed) {
        if (disturbed.isEmpty()) {
            return "missing; undisturbed: " + excerpt(undisturbed.orElse("missing, too"));
        }
        if (undisturbed.isEmpty()) {
            return "only in the disturbed run: " + excerpt(disturbed.get());
        }
        JsonNode one = TopicJson.mapper().readTree(disturbed.get());
        JsonNode other = TopicJson.mapper().readTree(undisturbed.get());
        List<String> fields = new ArrayList<>();
        for (Map.Entry<String, JsonNode> field : one.properties()) {
            JsonNode there = other.path(field.getKey());
            if (!field.getValue().equals(there)) {
                fields.add(field.getKey() + " is " + parting(field.getValue().toString(), there.toString()));
            }
        }
        return String.join("; ", fields);
    }

    /** Both texts from a little before the place where they part. */
    private static String parting(String one, String other) {
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        int from = Math.max(0, at - EXCERPT / 4);
        return "%s, undisturbed %s".formatted(excerpt(one.substring(from)), excerpt(other.substring(from)));
    }

    private static String excerpt(String text) {
        return text.length() <= EXCERPT ? text : text.substring(0, EXCERPT) + "…";
    }
}
