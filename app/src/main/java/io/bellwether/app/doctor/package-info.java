/** What works and what does not, each with its remedy; only reads. */
@NullMarked
package io.bellwether.app.doctor;

import org.jspecify.annotations.NullMarked;
