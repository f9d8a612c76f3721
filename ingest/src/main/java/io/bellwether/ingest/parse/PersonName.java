package io.bellwether.ingest.parse;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name in what a feed writes for a person: RSS asks for an e-mail address and lets the name stand beside it. */
final class PersonName {

    private static final String ADDRESS = "(?:mailto:)?[^\\s<>()@]{1,100}@[^\\s<>()@]{1,200}";
    private static final Pattern ADDRESS_FIRST = Pattern.compile(ADDRESS + "\\s*\\((.+)\\)");
    private static final Pattern NAME_FIRST = Pattern.compile("(.+?)\\s*[(<]" + ADDRESS + "[)>]");

    private PersonName() {}

    /** The name, or the address where there is nothing else. */
    static String of(String written) {
        String person = written.strip();
        if (person.length() > PlainText.TITLE || person.indexOf('@') < 0) {
            return person;
        }
        Matcher addressFirst = ADDRESS_FIRST.matcher(person);
        if (addressFirst.matches()) {
            return addressFirst.group(1);
        }
        Matcher nameFirst = NAME_FIRST.matcher(person);
        return nameFirst.matches() ? nameFirst.group(1) : person;
    }
}
