package io.bellwether.bench.quality;

import io.bellwether.article.profile.Profile;
import io.bellwether.article.profile.Theme;
import io.bellwether.classify.tag.Tagger;
import io.bellwether.classify.tag.TaggerParts;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What each part of the tagger is worth. */
@Command(
        name = "ablate",
        description = "Judges the tags without one part of the tagger after the other.",
        mixinStandardHelpOptions = true)
final class AblateCommand implements Callable<Integer> {

    private static final TaggerParts NO_MEANING = new TaggerParts(true, false);

    @Mixin
    private ProfileChoice profile = new ProfileChoice();

    @Option(names = "--articles", paramLabel = "FILE", required = true, description = "articles, a JSON line each")
    private Path articles = Path.of("");

    @Option(names = "--labels", paramLabel = "FILE", required = true, description = "labels, a JSON line an article")
    private Path labels = Path.of("");

    @Option(names = "--themes", paramLabel = "FILE", required = true, description = "JSON list of the labels' themes")
    private Path themes = Path.of("");

    @Override
    public Integer call() {
        Profile given = profile.profile();
        print("everything", Tagger.of(given));
        print("no sentence vectors", Tagger.of(given, NO_MEANING));
        print("no lexicon", Tagger.of(given, new TaggerParts(false, true)));
        print("no lexicon, no vectors", Tagger.of(given, new TaggerParts(false, false)));
        print("no briefing words", Tagger.of(with(given, AblateCommand::withoutTerms)));
        print("no other names", Tagger.of(with(given, AblateCommand::withoutAliases)));
        print("no gates", Tagger.of(with(given, AblateCommand::withoutGate)));
        return 0;
    }

    private void print(String name, Tagger tagger) {
        ScoreRun run = ScoreRun.of(tagger, new ScoreRun.Files(articles, labels, themes));
        System.out.println(FigureLine.of(name, run.themes().ids(), run.judgements()));
        System.out.flush();
    }

    private static Profile with(Profile profile, UnaryOperator<Theme> change) {
        return new Profile(
                profile.briefing(),
                profile.version(),
                profile.title(),
                profile.themes().stream().map(change).toList());
    }

    private static Theme withoutTerms(Theme theme) {
        return new Theme(
                theme.id(),
                theme.title(),
                theme.headings(),
                List.of(),
                theme.gate(),
                theme.aliases(),
                theme.concepts(),
                theme.calibration(),
                theme.threshold(),
                theme.alertThreshold());
    }

    private static Theme withoutAliases(Theme theme) {
        return new Theme(
                theme.id(),
                theme.title(),
                theme.headings(),
                theme.terms(),
                theme.gate(),
                List.of(),
                theme.concepts(),
                theme.calibration(),
                theme.threshold(),
                theme.alertThreshold());
    }

    private static Theme withoutGate(Theme theme) {
        return new Theme(
                theme.id(),
                theme.title(),
                theme.headings(),
                theme.terms(),
                List.of(),
                theme.aliases(),
                theme.concepts(),
                theme.calibration(),
                theme.threshold(),
                theme.alertThreshold());
    }
}
