package io.bellwether.desk.outbox;

/** What has become of a message; as stored, in small letters. */
public enum MessageState {
    /** Not sent yet. */
    WAITING,
    /** Taken by whom it was given to. */
    SENT,
    /** Not to be sent any more: the subscription ended first. */
    DROPPED,
    /** Given up. */
    DEAD
}
