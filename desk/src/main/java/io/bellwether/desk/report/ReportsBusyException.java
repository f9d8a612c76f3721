package io.bellwether.desk.report;

/** So many reports are being made that another cannot be begun in time: asking again later may do. */
public final class ReportsBusyException extends RuntimeException {

    private static final long serialVersionUID = 1;

    ReportsBusyException(String message) {
        super(message);
    }
}
