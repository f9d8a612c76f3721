/** What a story says and when: one alert for a story and theme, an update when it develops, and why an article stays silent. Pure functions. */
@NullMarked
package io.bellwether.classify.alert;

import org.jspecify.annotations.NullMarked;
