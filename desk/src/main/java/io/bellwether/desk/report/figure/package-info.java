/** How the weekly report's figures come from counts: pure functions, each with the source of its method. */
@NullMarked
package io.bellwether.desk.report.figure;

import org.jspecify.annotations.NullMarked;
