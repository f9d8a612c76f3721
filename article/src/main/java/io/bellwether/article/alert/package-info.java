/** Alerts: a story that crossed a theme's threshold. */
@NullMarked
package io.bellwether.article.alert;

import org.jspecify.annotations.NullMarked;
