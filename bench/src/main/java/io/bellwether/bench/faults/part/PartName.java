package io.bellwether.bench.faults.part;

import java.util.Locale;

/** The five processes of an installation. */
public enum PartName {
    BROKER,
    DATABASE,
    INGEST,
    CLASSIFY,
    SINK;

    /** In lower case, as people and files have it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
