package io.bellwether.bench.quality;

import io.bellwether.article.profile.Profile;
import io.bellwether.bench.measure.Judgement;
import io.bellwether.classify.learn.LearningSet;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What learning is worth on articles it did not see. */
@Command(
        name = "folds",
        description = "Learns on four fifths of labelled articles and judges the last, five times over.",
        mixinStandardHelpOptions = true)
final class FoldsCommand implements Callable<Integer> {

    @Mixin
    private ProfileChoice profile = new ProfileChoice();

    @Option(names = "--articles", paramLabel = "FILE", required = true, description = "articles, a JSON line each")
    private Path articles = Path.of("");

    @Option(names = "--labels", paramLabel = "FILE", required = true, description = "labels, a JSON line an article")
    private Path labels = Path.of("");

    @Option(names = "--themes", paramLabel = "FILE", required = true, description = "JSON list of the labels' themes")
    private Path themes = Path.of("");

    @Option(names = "--learn", description = "learn from all marks of the other folds")
    private boolean learn;

    @Option(
            names = "--marks",
            paramLabel = "N",
            split = ",",
            description =
                    "learn from only so many marks of each theme, on articles it scores .1 or more; may name several")
    private List<Integer> marks = List.of();

    @Option(names = "--seed", paramLabel = "NUMBER", description = "of the folds, 1 by default")
    private long seed = 1;

    @Override
    public Integer call() {
        Profile given = profile.profile();
        LearningFiles files = LearningFiles.of(given, new ScoreRun.Files(articles, labels, themes));
        LearningSet set = LearningSet.of(given, files.marks());
        FoldRun run = new FoldRun(files, set, seed);
        print("as given", files, run.given());
        FewMarks few = new FewMarks(set, seed);
        for (int most : marks) {
            print(most + " marks a theme", files, run.learned(all -> few.of(all, most)));
        }
        if (learn) {
            print("all marks", files, run.learned(all -> all));
        }
        return 0;
    }

    private void print(String name, LearningFiles files, List<Judgement> judgements) {
        System.out.println(FigureLine.of(name, files.themes().ids(), judgements));
        System.out.flush();
    }
}
