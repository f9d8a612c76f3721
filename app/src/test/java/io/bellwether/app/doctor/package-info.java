@NullMarked
package io.bellwether.app.doctor;

import org.jspecify.annotations.NullMarked;
