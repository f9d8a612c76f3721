package io.bellwether.desk.profile;

import io.bellwether.article.profile.Profile;
import java.time.Instant;

/**
 * The profile as it is to become.
 *
 * @param base version it is to replace
 * @param who changed it last; empty where the desk asks nobody for a name
 * @param revision of no other draft, and of no other state of this one; from 1
 */
public record Draft(Profile profile, String base, String who, Instant changed, long revision) {}
