/** The profile's room: what is in force, the draft, and the forms that change it. */
@NullMarked
package io.bellwether.desk.server.profile;

import org.jspecify.annotations.NullMarked;
