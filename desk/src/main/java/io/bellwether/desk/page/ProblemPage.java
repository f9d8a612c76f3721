package io.bellwether.desk.page;

/** What went wrong, and what to do about it. */
public record ProblemPage(int status, String title, String error, String remedy) {}
