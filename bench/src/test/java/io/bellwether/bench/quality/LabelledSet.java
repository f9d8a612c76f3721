package io.bellwether.bench.quality;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Forty invented articles on the themes of the bundled briefing, labelled by the one who wrote them: eighteen on a theme, ten traps that
 * users of such systems complain of, twelve on other subjects.
 */
final class LabelledSet {

    private LabelledSet() {}

    static ScoreRun.Files files() {
        return new ScoreRun.Files(file("articles.jsonl"), file("labels.jsonl"), file("themes.json"));
    }

    private static Path file(String name) {
        try {
            return Path.of(Objects.requireNonNull(LabelledSet.class.getResource("labelled/" + name))
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
