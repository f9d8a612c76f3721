@NullMarked
package io.bellwether.desk.profile;

import org.jspecify.annotations.NullMarked;
