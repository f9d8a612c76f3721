/** Changing the profile: what is in force, the draft, its preview on the past, and what was published when. */
@NullMarked
package io.bellwether.desk.profile;

import org.jspecify.annotations.NullMarked;
