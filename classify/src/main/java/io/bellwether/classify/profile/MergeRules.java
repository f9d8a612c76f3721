package io.bellwether.classify.profile;

import io.bellwether.article.stage.StageException;
import io.bellwether.classify.briefing.Briefing;
import io.bellwether.classify.briefing.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Finds the headings of an analyst's merges in a briefing. A heading that stands there more than once means all its passages. */
final class MergeRules {

    private final Map<String, List<Integer>> places = new TreeMap<>();
    private final Grouping grouping;

    private MergeRules(List<Passage> passages) {
        grouping = new Grouping(passages.size());
        for (int place = 0; place < passages.size(); place++) {
            places.computeIfAbsent(oneLine(passages.get(place).heading()), none -> new ArrayList<>())
                    .add(place);
        }
    }

    /**
     * The passages of a briefing, joined and parted as the analyst says.
     *
     * @throws StageException for a heading that the briefing does not have, and for headings to be both together and apart
     */
    static Grouping of(Merges merges, Briefing briefing) {
        MergeRules rules = new MergeRules(briefing.passages());
        merges.together().forEach(rules::join);
        merges.apart().forEach(rules::part);
        return rules.grouping;
    }

    private void join(List<String> headings) {
        int first = places(headings.getFirst()).getFirst();
        headings.forEach(heading -> places(heading).forEach(place -> grouping.join(first, place)));
    }

    private void part(List<String> headings) {
        for (int one = 0; one < headings.size(); one++) {
            for (int other = one + 1; other < headings.size(); other++) {
                part(headings.get(one), headings.get(other));
            }
        }
    }

    private void part(String one, String other) {
        for (int left : places(one)) {
            for (int right : places(other)) {
                if (grouping.joined(left, right)) {
                    throw new StageException("merges want \"%s\" and \"%s\" apart, and also together: take one rule out"
                            .formatted(oneLine(one), oneLine(other)));
                }
                grouping.part(left, right);
            }
        }
    }

    private List<Integer> places(String heading) {
        List<Integer> found = places.get(oneLine(heading));
        if (found == null) {
            throw new StageException("merges name the heading \"%s\", which the briefing does not have: %s"
                    .formatted(oneLine(heading), advice(heading)));
        }
        return found;
    }

    private String advice(String heading) {
        return places.keySet().stream()
                .filter(known -> letters(known).equals(letters(heading)))
                .findFirst()
                .map(known -> "it has \"%s\"".formatted(known))
                .orElse("copy it as written there, without list marks and emphasis");
    }

    private static String letters(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static String oneLine(String heading) {
        return heading.strip().replaceAll("\\s+", " ");
    }
}
