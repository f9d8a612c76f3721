/** What people say of tags: right or wrong. */
@NullMarked
package io.bellwether.article.feedback;

import org.jspecify.annotations.NullMarked;
