/** Who may do what on the desk: accounts, tokens, logins, and where a change may come from. */
@NullMarked
package io.bellwether.desk.access;

import org.jspecify.annotations.NullMarked;
