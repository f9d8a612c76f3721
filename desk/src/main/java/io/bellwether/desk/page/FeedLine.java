package io.bellwether.desk.page;

import java.util.Optional;

/** A failing feed: what happens, how long, and when it is tried again. */
record FeedLine(String name, String address, String reason, String state, Optional<Moment> lastSuccess) {}
