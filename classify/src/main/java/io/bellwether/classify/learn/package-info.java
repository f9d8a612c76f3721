/** Learning from people's marks: a profile becomes another profile, in bounds and in words. */
@NullMarked
package io.bellwether.classify.learn;

import org.jspecify.annotations.NullMarked;
