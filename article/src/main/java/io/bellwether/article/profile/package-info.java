/** The profile: themes of one briefing, with their terms and where each came from. */
@NullMarked
package io.bellwether.article.profile;

import org.jspecify.annotations.NullMarked;
