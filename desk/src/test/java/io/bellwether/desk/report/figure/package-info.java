/** Tests of the place of the same name. */
@NullMarked
package io.bellwether.desk.report.figure;

import org.jspecify.annotations.NullMarked;
