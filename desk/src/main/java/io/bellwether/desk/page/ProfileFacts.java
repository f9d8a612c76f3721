package io.bellwether.desk.page;

import io.bellwether.desk.profile.Draft;
import io.bellwether.desk.profile.ProfileInForce;
import io.bellwether.desk.profile.Publication;
import java.util.Optional;

/**
 * What the pages of the profile's room have in common.
 *
 * @param draft of its briefing
 * @param onTheWay published from the desk, but not stored yet
 * @param mayEdit whether the reader may change profiles
 */
public record ProfileFacts(
        ProfileInForce inForce, Optional<Draft> draft, Optional<Publication> onTheWay, boolean mayEdit) {}
