/** What a store holds, held against what was served and against another store. */
@NullMarked
package io.bellwether.bench.faults.compare;

import org.jspecify.annotations.NullMarked;
