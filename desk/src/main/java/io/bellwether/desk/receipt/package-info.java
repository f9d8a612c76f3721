/** Why a tag or an alert: the matched words in their passages, and the briefing sentence behind each. */
@NullMarked
package io.bellwether.desk.receipt;

import org.jspecify.annotations.NullMarked;
