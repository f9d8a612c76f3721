package io.bellwether.desk.page;

import io.bellwether.article.profile.Profile;
import io.bellwether.desk.profile.Publication;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Writes the page of all versions. */
final class HistoryWriting {

    private final TimeText times;

    HistoryWriting(TimeText times) {
        this.times = times;
    }

    HistoryPage write(HistoryFacts facts) {
        String inForce = facts.inForce().profile().version();
        List<String> versions = facts.publications().stream()
                .filter(Publication::stored)
                .map(Publication::version)
                .distinct()
                .toList();
        int latest =
                facts.publications().stream().map(Publication::version).toList().indexOf(inForce);
        return new HistoryPage(
                IntStream.range(0, facts.publications().size())
                        .mapToObj(at -> line(facts.publications().get(at), at == latest))
                        .toList(),
                versions,
                facts.from().map(Profile::version).orElse(versions.size() > 1 ? versions.get(1) : inForce),
                facts.to().map(Profile::version).orElse(inForce),
                facts.from().flatMap(from -> facts.to().map(to -> comparison(from, to))));
    }

    private HistoryPage.Line line(Publication publication, boolean inForce) {
        return new HistoryPage.Line(
                publication.version(),
                publication.stored() ? Optional.of(DeskPath.profileVersion(publication.version())) : Optional.empty(),
                times.moment(publication.when()),
                publication
                        .who()
                        .map(who -> who.isEmpty() ? "from the desk" : who)
                        .orElse("by a command"),
                inForce);
    }

    private static HistoryPage.Comparison comparison(Profile from, Profile to) {
        return new HistoryPage.Comparison(
                "From %s to %s".formatted(from.version(), to.version()), DiffWriting.write(from, to));
    }
}
