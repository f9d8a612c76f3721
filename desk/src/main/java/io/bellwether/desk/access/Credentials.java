package io.bellwether.desk.access;

import java.util.Optional;

/**
 * What a request brings to show who asks; neither is believed yet.
 *
 * @param session of its cookie
 * @param token of its header Authorization
 */
public record Credentials(Optional<Secret> session, Optional<Secret> token) {

    /** None at all. */
    public static final Credentials NONE = new Credentials(Optional.empty(), Optional.empty());
}
