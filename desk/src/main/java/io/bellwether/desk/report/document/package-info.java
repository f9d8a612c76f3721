/** The weekly report in words: one document, of which every format is a rendering. */
@NullMarked
package io.bellwether.desk.report.document;

import org.jspecify.annotations.NullMarked;
