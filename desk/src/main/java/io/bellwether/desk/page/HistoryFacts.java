package io.bellwether.desk.page;

import io.bellwether.article.profile.Profile;
import io.bellwether.desk.profile.ProfileInForce;
import io.bellwether.desk.profile.Publication;
import java.util.List;
import java.util.Optional;

/**
 * What the page of all versions is written from.
 *
 * @param publications the last first
 * @param from of the two versions that are compared
 * @param to the other
 */
public record HistoryFacts(
        ProfileInForce inForce, List<Publication> publications, Optional<Profile> from, Optional<Profile> to) {

    /** Copies the list. */
    public HistoryFacts {
        publications = List.copyOf(publications);
    }
}
