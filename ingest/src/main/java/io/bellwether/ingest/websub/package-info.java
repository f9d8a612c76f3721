/** Feeds that hubs push (WebSub, W3C Recommendation of 2018): asking hubs, answering them, taking what they deliver. */
@NullMarked
package io.bellwether.ingest.websub;

import org.jspecify.annotations.NullMarked;
