package io.bellwether.app.demo;

/**
 * One feed of an invented publisher, as {@code sources.yaml} lists it.
 *
 * @param id unique; the last part of its address
 * @param source the publisher's name
 * @param language RFC 5646 tag of its articles
 * @param title as the feed gives it
 */
record DemoFeed(String id, String source, FeedFormat format, String language, String title) {}
