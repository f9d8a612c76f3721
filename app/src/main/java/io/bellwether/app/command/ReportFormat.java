package io.bellwether.app.command;

/** How a report is written. */
enum ReportFormat {
    /** For people. */
    TEXT,
    /** For scripts: one line of JSON. */
    JSON
}
