package io.bellwether.ingest.parse;

import java.util.List;

/** Reads one value of the header Link (RFC 8288, section 3) in one pass. */
final class LinkHeader {

    private final String value;
    private int at;

    LinkHeader(String value) {
        this.value = value;
    }

    /** Adds the links of the value up to the first thing that is none. */
    void read(List<HubLinks.Link> links) {
        while (true) {
            skip(" \t,");
            int end = at < value.length() && value.charAt(at) == '<' ? value.indexOf('>', at) : -1;
            if (end < 0) {
                return;
            }
            String address = value.substring(at + 1, end);
            at = end + 1;
            links.add(new HubLinks.Link(relations(), address));
        }
    }

    /** Passes over a link's parameters; the first {@code rel} counts. */
    private String relations() {
        String relations = "";
        skip(" \t");
        while (at < value.length() && value.charAt(at) == ';') {
            at++;
            skip(" \t;");
            String name = until("=;, \t").strip();
            skip(" \t");
            String given = "";
            if (at < value.length() && value.charAt(at) == '=') {
                at++;
                skip(" \t");
                given = given();
            }
            relations = relations.isEmpty() && name.equalsIgnoreCase("rel") ? given : relations;
            skip(" \t");
        }
        return relations;
    }

    private String given() {
        if (at >= value.length() || value.charAt(at) != '"') {
            return until(";, \t");
        }
        at++;
        String quoted = until("\"");
        at = Math.min(at + 1, value.length());
        return quoted;
    }

    private String until(String ends) {
        int from = at;
        while (at < value.length() && ends.indexOf(value.charAt(at)) < 0) {
            at++;
        }
        return value.substring(from, at);
    }

    private void skip(String signs) {
        while (at < value.length() && signs.indexOf(value.charAt(at)) >= 0) {
            at++;
        }
    }
}
