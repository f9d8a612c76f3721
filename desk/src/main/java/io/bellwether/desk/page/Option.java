package io.bellwether.desk.page;

/** One of the values a form offers. */
record Option(String value, String text, boolean selected) {}
