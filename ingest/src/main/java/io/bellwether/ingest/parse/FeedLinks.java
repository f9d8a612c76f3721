package io.bellwether.ingest.parse;

import io.bellwether.article.text.CleanText;
import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Addresses as feeds write them. Only http and https come through: {@code javascript:} and its like do not. */
public final class FeedLinks {

    /** Longest address kept, in UTF-16 units; a longer one is somebody's data, not a place. */
    private static final int LIMIT = 8_000;

    private static final Pattern ABSOLUTE = Pattern.compile("(?is)https?://[^/?#\\s].*");
    private static final Pattern OTHER_SCHEME = Pattern.compile("(?is)[a-z][a-z0-9+.-]*:.*");

    private FeedLinks() {}

    /** The absolute address, as given when it is one; null when it is none and cannot be made one. */
    public static @Nullable String absolute(@Nullable String given, String base) {
        String address =
                given == null ? "" : CleanText.clean(given.strip(), LIMIT + 1).replaceAll("[\\n\\t]", "");
        if (address.isEmpty() || address.length() > LIMIT) {
            return null;
        }
        if (ABSOLUTE.matcher(address).matches()) {
            return address;
        }
        return OTHER_SCHEME.matcher(address).matches() ? null : resolved(address, base);
    }

    private static @Nullable String resolved(String relative, String base) {
        try {
            String address =
                    URI.create(base).resolve(relative.replace(" ", "%20")).toString();
            return ABSOLUTE.matcher(address).matches() ? address : null;
        } catch (IllegalArgumentException noAddress) {
            return null;
        }
    }
}
