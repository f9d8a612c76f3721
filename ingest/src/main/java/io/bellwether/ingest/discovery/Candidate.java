package io.bellwether.ingest.discovery;

/**
 * An address that may be a feed.
 *
 * @param address http or https, without credentials and fragment
 */
public record Candidate(String address, Origin origin) {}
