/** The weekly report as bytes. */
@NullMarked
package io.bellwether.desk.report.format;

import org.jspecify.annotations.NullMarked;
