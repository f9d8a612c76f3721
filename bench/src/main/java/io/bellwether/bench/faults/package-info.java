/** The fault harness: an installation under fire, and what it stored held against what was served and against a calm run. */
@NullMarked
package io.bellwether.bench.faults;

import org.jspecify.annotations.NullMarked;
