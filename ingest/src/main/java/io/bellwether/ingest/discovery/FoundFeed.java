package io.bellwether.ingest.discovery;

import io.bellwether.ingest.probe.Probe;

/** A feed and how we came to it. */
public record FoundFeed(Candidate candidate, Probe.Found found) {

    /** Where to ask for it: the new address when it moved for good, else the one we came to it by. */
    public String address() {
        String moved = found.movedTo();
        return moved == null ? candidate.address() : moved;
    }
}
