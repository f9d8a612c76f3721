package io.bellwether.app.command;

import io.bellwether.app.console.OutputFile;
import io.bellwether.article.item.Article;
import io.bellwether.article.profile.Profile;
import io.bellwether.classify.briefing.Briefing;
import io.bellwether.classify.briefing.BriefingFile;
import io.bellwether.classify.profile.Merges;
import io.bellwether.classify.profile.MergesFile;
import io.bellwether.classify.profile.ProfileBuilder;
import io.bellwether.classify.profile.ProfileDiff;
import io.bellwether.classify.profile.ProfileReport;
import io.bellwether.classify.profile.ProfileYaml;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is done with profiles without a running system. */
@Command(
        name = "profile",
        description = "Build, show, compare and teach profiles; find terms for them.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            ProfileCommand.Build.class,
            ProfileCommand.Show.class,
            ProfileCommand.Diff.class,
            ProfileLearnCommand.class,
            ProfileSuggestCommand.class,
            ProfileAcceptCommand.class
        })
public final class ProfileCommand extends CommandGroup {

    /** How {@code profile show} writes. */
    enum Format {
        TEXT,
        JSON
    }

    @Command(name = "build", description = "Makes a profile from a briefing.", mixinStandardHelpOptions = true)
    static final class Build implements Callable<Integer> {

        @Parameters(paramLabel = "BRIEFING", description = "text, Markdown, HTML, DOCX or PDF file")
        private Path briefing = Path.of("");

        @Option(
                names = "--background",
                paramLabel = "FILE",
                description = "unlabelled articles, a JSON line each, to calibrate on (default: bundled statistics)")
        private Optional<Path> background = Optional.empty();

        @Option(
                names = "--merges",
                paramLabel = "FILE",
                description = "headings to join or keep apart (YAML: together: [[heading, heading]], apart: [[...]])")
        private Optional<Path> merges = Optional.empty();

        @Option(
                names = "--text",
                paramLabel = "FILE",
                description = "where to write the briefing's text, in which the profile's places count")
        private Optional<Path> text = Optional.empty();

        @Option(
                names = {"-o", "--output"},
                paramLabel = "FILE",
                description = "where to write (default: standard output)")
        private Optional<Path> output = Optional.empty();

        @Override
        public Integer call() throws IOException {
            Briefing read = BriefingFile.read(briefing);
            if (text.isPresent()) {
                OutputFile.write(text, read.text());
            }
            OutputFile.write(output, ProfileYaml.write(build(read)));
            return 0;
        }

        private Profile build(Briefing read) throws IOException {
            Merges asked = merges.map(MergesFile::read).orElse(Merges.NONE);
            if (background.isEmpty()) {
                return ProfileBuilder.build(read, asked);
            }
            try (Stream<Article> articles = ArticleLines.of(background.get())) {
                return ProfileBuilder.build(read, asked, articles);
            }
        }
    }

    @Command(name = "show", description = "Shows a profile for people or as JSON.", mixinStandardHelpOptions = true)
    static final class Show implements Callable<Integer> {

        @Parameters(paramLabel = "PROFILE", description = "profile file (YAML)")
        private Path profile = Path.of("");

        @Option(names = "--format", paramLabel = "text|json", description = "default: text")
        private Format format = Format.TEXT;

        @Override
        public Integer call() throws IOException {
            Profile read = ProfileFile.read(profile);
            System.out.println(
                    switch (format) {
                        case TEXT -> ProfileReport.text(read);
                        case JSON -> ProfileReport.json(read);
                    });
            System.out.flush();
            return 0;
        }
    }

    @Command(
            name = "diff",
            description = "Tells in words what changed between two profiles.",
            mixinStandardHelpOptions = true)
    static final class Diff implements Callable<Integer> {

        @Parameters(index = "0", paramLabel = "OLD", description = "profile file")
        private Path before = Path.of("");

        @Parameters(index = "1", paramLabel = "NEW", description = "profile file")
        private Path after = Path.of("");

        @Override
        public Integer call() throws IOException {
            System.out.println(ProfileDiff.between(ProfileFile.read(before), ProfileFile.read(after)));
            System.out.flush();
            return 0;
        }
    }
}
