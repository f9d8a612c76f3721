/** The SQL of the measurements: one statement a file, in the resource folder of the class that asks it. */
@NullMarked
package io.bellwether.bench.sql;

import org.jspecify.annotations.NullMarked;
