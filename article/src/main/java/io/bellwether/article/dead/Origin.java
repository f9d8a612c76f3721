package io.bellwether.article.dead;

/** Where the record of a dead letter was read from. */
public record Origin(String topic, int partition, long offset) {}
