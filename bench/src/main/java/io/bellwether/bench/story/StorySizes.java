package io.bellwether.bench.story;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** How large stories are. */
final class StorySizes {

    private static final int[] LEAST = {2, 5, 10, 20, 50, 100};
    private static final int TITLES = 8;

    private StorySizes() {}

    static String text(List<Integer> sizes) {
        int articles = sizes.stream().mapToInt(Integer::intValue).sum();
        StringBuilder text =
                new StringBuilder(String.format(Locale.ROOT, "%d articles in %d stories", articles, sizes.size()));
        for (int least : LEAST) {
            long many = sizes.stream().filter(size -> size >= least).count();
            text.append(String.format(Locale.ROOT, "; %d of %d or more", many, least));
        }
        return text.toString();
    }

    /** Titles of the largest stories, spread over each. */
    static String largest(Collection<List<StoriesCommand.Shown>> stories, int most) {
        StringBuilder text = new StringBuilder();
        stories.stream()
                .sorted(Comparator.comparingInt((List<StoriesCommand.Shown> story) -> story.size())
                        .reversed())
                .limit(most)
                .forEach(story -> {
                    text.append(String.format(Locale.ROOT, "%n%d articles%n", story.size()));
                    for (int at = 0; at < Math.min(TITLES, story.size()); at++) {
                        StoriesCommand.Shown one = story.get(at * story.size() / Math.min(TITLES, story.size()));
                        text.append(String.format(Locale.ROOT, "  %s (%s)%n", one.title(), one.source()));
                    }
                });
        return text.toString();
    }
}
