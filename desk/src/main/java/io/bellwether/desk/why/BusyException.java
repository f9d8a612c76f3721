package io.bellwether.desk.why;

/** Others ask why, and their turn takes long. */
public final class BusyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BusyException() {
        super("others ask why just now");
    }
}
