package io.bellwether.bench.quality;

import io.bellwether.article.stage.StageException;
import java.nio.file.Path;
import java.util.List;

/** A labelled set as the command line names it. */
record FitFiles(String name, Path briefing, ScoreRun.Files labelled) {

    private static final int PARTS = 4;

    /**
     * The files of a set.
     *
     * @param written {@code NAME=BRIEFING,ARTICLES,LABELS,THEMES}
     * @throws StageException when it is written otherwise
     */
    static FitFiles of(String written) {
        int equals = written.indexOf('=');
        List<String> parts = List.of(written.substring(equals + 1).split(",", -1));
        if (equals < 1 || parts.size() != PARTS || parts.stream().anyMatch(String::isBlank)) {
            throw new StageException("--set " + written + " is no NAME=BRIEFING,ARTICLES,LABELS,THEMES");
        }
        List<Path> paths = parts.stream().map(Path::of).toList();
        return new FitFiles(
                written.substring(0, equals),
                paths.get(0),
                new ScoreRun.Files(paths.get(1), paths.get(2), paths.get(3)));
    }
}
