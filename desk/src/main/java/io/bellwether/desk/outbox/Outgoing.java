package io.bellwether.desk.outbox;

import io.bellwether.desk.subscription.Subscription;
import io.bellwether.desk.telling.Telling;

/** A message with whom it is for and what it tells. */
public record Outgoing(Subscription to, OutboxMessage message, Telling telling) {}
