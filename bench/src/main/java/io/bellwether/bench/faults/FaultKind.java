package io.bellwether.bench.faults;

import io.bellwether.bench.faults.part.PartName;

/** What is done to an installation. */
enum FaultKind {
    KILL_BROKER("broker killed", PartName.BROKER),
    KILL_DATABASE("database killed", PartName.DATABASE),
    KILL_INGEST("ingest killed", PartName.INGEST),
    KILL_CLASSIFY("classify killed", PartName.CLASSIFY),
    KILL_SINK("sink killed", PartName.SINK),
    STOP_CLASSIFY("classify stopped past its transaction timeout", PartName.CLASSIFY),
    STOP_SINK("sink stopped as long", PartName.SINK),
    BOUNCE_BROKER("broker ended and started again", PartName.BROKER),
    DELETE_STATE("classify killed and its state directory deleted", PartName.CLASSIFY),
    READ_ONLY_DATABASE("database read-only", PartName.DATABASE),
    SLOW_DATABASE("a table locked for 10 s", PartName.DATABASE),
    REPLAY_FEEDS("feeds replayed under other guids", PartName.INGEST),
    SEND_POISON("poison sent", PartName.CLASSIFY);

    private final String words;
    private final PartName part;

    FaultKind(String words, PartName part) {
        this.words = words;
        this.part = part;
    }

    /** For people. */
    String words() {
        return words;
    }

    /** The part that it hits. */
    PartName part() {
        return part;
    }

    /** Whether it is one of the random kills that are counted; the state's deletion comes on top. */
    boolean isKill() {
        return switch (this) {
            case KILL_BROKER, KILL_DATABASE, KILL_INGEST, KILL_CLASSIFY, KILL_SINK -> true;
            case STOP_CLASSIFY,
                    STOP_SINK,
                    BOUNCE_BROKER,
                    DELETE_STATE,
                    READ_ONLY_DATABASE,
                    SLOW_DATABASE,
                    REPLAY_FEEDS,
                    SEND_POISON -> false;
        };
    }
}
