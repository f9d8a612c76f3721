package io.bellwether.ingest.websub;

/** What happens between hubs and us, to be counted. */
public enum WebSubEvent {
    /** A hub took a request of ours. */
    REQUEST_TAKEN("requests", "taken"),
    /** A hub did not. */
    REQUEST_REFUSED("requests", "refused"),
    /** A hub asked whether we want this, and we do. */
    VERIFIED("verifications", "confirmed"),
    /** Somebody asked whether we want what we never asked for. */
    FORGED("verifications", "forged"),
    /** A hub will not push a feed. */
    DENIED("verifications", "denied"),
    /** A delivery lies in the inbox. */
    DELIVERED("deliveries", "accepted"),
    /** A delivery not signed with our secret. */
    WRONG_SIGNATURE("deliveries", "wrong-signature"),
    /** A delivery to where nothing is awaited. */
    UNAWAITED("deliveries", "unawaited"),
    /** A delivery too large, too slow, empty or of another kind than feeds are. */
    UNFIT("deliveries", "unfit"),
    /** A delivery we had no room for. */
    NO_ROOM("deliveries", "no-room");

    private final String kind;
    private final String outcome;

    WebSubEvent(String kind, String outcome) {
        this.kind = kind;
        this.outcome = outcome;
    }

    /** Of what: requests, verifications or deliveries. */
    public String kind() {
        return kind;
    }

    /** How it came out. */
    public String outcome() {
        return outcome;
    }
}
