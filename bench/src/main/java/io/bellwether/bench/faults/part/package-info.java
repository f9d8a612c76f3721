/** The parts of an installation as processes of their own, which can be killed, stopped and started again. */
@NullMarked
package io.bellwether.bench.faults.part;

import org.jspecify.annotations.NullMarked;
