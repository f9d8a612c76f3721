package io.bellwether.classify.profile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Which passages are one theme so far, and which must never be. */
final class Grouping {

    private record Pair(int one, int other) {}

    /** The first passage of each passage's theme. */
    private final int[] theme;

    /** Each pair both ways round. */
    private final Set<Pair> apart = new HashSet<>();

    /** Every passage by itself. */
    Grouping(int passages) {
        theme = IntStream.range(0, passages).toArray();
    }

    /** Makes the themes of two passages one. */
    void join(int one, int other) {
        int first = Math.min(theme[one], theme[other]);
        int second = Math.max(theme[one], theme[other]);
        for (int passage = 0; passage < theme.length; passage++) {
            theme[passage] = theme[passage] == second ? first : theme[passage];
        }
    }

    /** Keeps two passages apart from now on. */
    void part(int one, int other) {
        apart.add(new Pair(one, other));
        apart.add(new Pair(other, one));
    }

    boolean joined(int one, int other) {
        return theme[one] == theme[other];
    }

    /** Whether joining the themes of two passages would join nothing that must stay apart. */
    boolean mayJoin(int one, int other) {
        return apart.stream().noneMatch(pair -> theme[pair.one()] == theme[one] && theme[pair.other()] == theme[other]);
    }

    /** All passages by theme, in order of their first passage, each in order. */
    List<List<Integer>> groups() {
        Map<Integer, List<Integer>> groups = new TreeMap<>();
        for (int passage = 0; passage < theme.length; passage++) {
            groups.computeIfAbsent(theme[passage], none -> new ArrayList<>()).add(passage);
        }
        return List.copyOf(groups.values());
    }
}
