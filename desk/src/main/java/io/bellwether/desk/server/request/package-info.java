/** What a request brings: parameters, the fields of forms, ids in paths. */
@NullMarked
package io.bellwether.desk.server.request;

import org.jspecify.annotations.NullMarked;
