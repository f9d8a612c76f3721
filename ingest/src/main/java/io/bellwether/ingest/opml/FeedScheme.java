package io.bellwether.ingest.opml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The scheme {@code feed:}, by which links and lists say that an address is a feed; it was never registered. */
public final class FeedScheme {

    private static final Pattern FORM = Pattern.compile("(?is)\\s*feed:(?:(https?://.*)|//(.*))");

    private FeedScheme() {}

    /** The address to ask: {@code feed://host/path} and {@code feed:https://host/path} without that scheme, any other as it is. */
    public static String removed(String address) {
        Matcher form = FORM.matcher(address);
        if (!form.matches()) {
            return address;
        }
        return form.group(1) == null ? "http://" + form.group(2) : form.group(1);
    }
}
