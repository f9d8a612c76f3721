package io.bellwether.ingest.extract;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words that names of elements are compared with.
 *
 * @param words that must be met exactly
 * @param beginnings of words
 */
record NameList(Set<String> words, List<String> beginnings) {

    /** A packaged list; an entry that ends in {@code *} is a beginning. */
    static NameList read(String file) {
        List<String> entries = WordList.read(file);
        return new NameList(
                entries.stream().filter(entry -> !entry.endsWith("*")).collect(Collectors.toUnmodifiableSet()),
                entries.stream()
                        .filter(entry -> entry.endsWith("*"))
                        .map(entry -> entry.substring(0, entry.length() - 1))
                        .toList());
    }

    boolean hasOneOf(Set<String> names) {
        return names.stream()
                .anyMatch(name -> words.contains(name) || beginnings.stream().anyMatch(name::startsWith));
    }
}
