package io.bellwether.desk.page;

/** A report as a file to keep. */
public record ReportFile(String name, String href) {}
