package io.bellwether.desk.page;

/** Whether whoever reads the page of feeds can change which are read. */
public enum FeedOffer {
    /** They can. */
    OPEN,
    /** They may read only. */
    READER,
    /** Nobody can: the desk knows no Kafka to write to. */
    OFF
}
