/** Who comes, and may they: the check before every route, login and account. */
@NullMarked
package io.bellwether.desk.server.access;

import org.jspecify.annotations.NullMarked;
