/** The weekly report: its figures, read from the store. */
@NullMarked
package io.bellwether.desk.report;

import org.jspecify.annotations.NullMarked;
