package io.bellwether.ingest.websub;

/**
 * Which feed is pushed by which hub to where: what a subscription is, whatever comes of it.
 *
 * @param path the last part of the callback's address, which nobody can guess
 * @param feed id of the feed
 * @param address where the feed was read, base of relative links in what is delivered
 * @param hub its address
 * @param topic the feed's own address, by which the hub knows it
 * @param callback whole address that the hub is told
 */
record Place(String path, String feed, String address, String hub, String topic, String callback) {

    boolean isSecure() {
        return hub.regionMatches(true, 0, "https:", 0, 6);
    }
}
