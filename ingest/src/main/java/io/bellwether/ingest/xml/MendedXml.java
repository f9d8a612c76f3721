package io.bellwether.ingest.xml;

/**
 * Well-formed XML made of a broken document.
 *
 * @param text the root element; prefixes may lack a declaration
 * @param unfinished how many records the document broke off in: they are left out
 * @param brokenOff whether the document ends before its root element does
 */
public record MendedXml(String text, int unfinished, boolean brokenOff) {}
