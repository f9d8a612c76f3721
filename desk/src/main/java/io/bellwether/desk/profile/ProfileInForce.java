package io.bellwether.desk.profile;

import io.bellwether.article.profile.Profile;
import java.time.Instant;

/**
 * The profile published last, as far as the store has it.
 *
 * @param since when it was published
 */
public record ProfileInForce(Profile profile, Instant since) {}
