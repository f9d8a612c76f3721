package io.bellwether.desk.page;

import java.util.Optional;

/** A feed that fails or has missed something: what happens, how long, and when it is tried again. */
record FeedLine(String name, String address, String reason, String state, Optional<Moment> lastSuccess) {}
