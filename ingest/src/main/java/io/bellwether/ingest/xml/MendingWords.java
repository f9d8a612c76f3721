package io.bellwether.ingest.xml;

import java.util.Set;

/**
 * What a reader knows of the documents it wants mended. Names are as written, in lower case, with their prefixes.
 *
 * @param roots names of root elements
 * @param holders elements that hold records
 * @param records elements that make sense one by one and never stand in each other, such as items
 * @param fields elements of records that hold text and never each other
 */
public record MendingWords(Set<String> roots, Set<String> holders, Set<String> records, Set<String> fields) {}
