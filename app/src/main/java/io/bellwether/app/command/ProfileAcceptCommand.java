package io.bellwether.app.command;

import io.bellwether.app.console.OutputFile;
import io.bellwether.article.profile.Profile;
import io.bellwether.classify.profile.ProfileDiff;
import io.bellwether.classify.profile.ProfileYaml;
import io.bellwether.classify.profile.Suggestions;
import io.bellwether.classify.profile.SuggestionsYaml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gives a profile the suggested terms that an analyst accepted. */
@Command(
        name = "accept",
        description = "Makes a profile with the accepted terms of a suggestions file, and tells what changed.",
        mixinStandardHelpOptions = true)
final class ProfileAcceptCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "PROFILE", description = "profile file (YAML); it is not changed")
    private Path profile = Path.of("");

    @Parameters(index = "1", paramLabel = "SUGGESTIONS", description = "as 'profile suggest' wrote them, edited")
    private Path suggestions = Path.of("");

    @Option(names = "--all", description = "accept every suggestion unread")
    private boolean all;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "NEW",
            required = true,
            description = "where to write the profile")
    private Path output = Path.of("");

    @Override
    public Integer call() throws IOException {
        Profile given = ProfileFile.read(profile);
        Suggestions read = SuggestionsYaml.read(Files.readString(suggestions), suggestions.toString());
        Profile applied = (all ? read.allAccepted() : read).applied(given);
        OutputFile.write(Optional.of(output), ProfileYaml.write(applied));
        System.out.print(ProfileDiff.between(given, applied));
        System.out.flush();
        return 0;
    }
}
