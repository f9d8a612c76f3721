package io.bellwether.desk.report;

import java.time.Instant;

/** What asking for a week's report comes to. */
public sealed interface ReportOutcome {

    /**
     * There it is.
     *
     * @param asOf when its figures were read
     */
    record Made(WeeklyReport report, Instant asOf) implements ReportOutcome {}

    /**
     * The week is not over: its counts would be those of a part.
     *
     * @param complete from when on it can be reported
     */
    record Incomplete(ReportPeriod period, Instant complete) implements ReportOutcome {}

    /** The store holds nothing of the week. */
    record NoData(ReportPeriod period) implements ReportOutcome {}
}
