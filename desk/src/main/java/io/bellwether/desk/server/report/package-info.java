/** Weekly reports, as pages and as files. */
@NullMarked
package io.bellwether.desk.server.report;

import org.jspecify.annotations.NullMarked;
