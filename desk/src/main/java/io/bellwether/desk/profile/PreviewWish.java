package io.bellwether.desk.profile;

import io.bellwether.article.profile.Profile;

/**
 * What is to be tried on the past.
 *
 * @param days how far back, from 1
 */
record PreviewWish(Profile before, Profile after, int days) {}
