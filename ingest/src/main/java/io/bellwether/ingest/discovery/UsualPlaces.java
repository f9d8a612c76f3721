package io.bellwether.ingest.discovery;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Addresses of a site at which feeds often are. Pure. */
final class UsualPlaces {

    private static final String LIST = "usual-places.txt";
    private static final List<String> LINES = lines();
    private static final String BELOW = "*";

    private UsualPlaces() {}

    /**
     * The candidates, the likeliest first.
     *
     * @param address of the page, http or https; of one that is no address there are none
     */
    static List<Candidate> of(String address) {
        try {
            URI page = URI.create(address);
            Set<String> places = new LinkedHashSet<>();
            for (String line : LINES) {
                String path = line.replace(BELOW, "").strip();
                if (line.startsWith(BELOW)) {
                    places.add(page.resolve(folder(page)).resolve(path).toString());
                }
                places.add(page.resolve("/").resolve(path).toString());
            }
            return places.stream()
                    .map(place -> new Candidate(place, Origin.GUESSED))
                    .toList();
        } catch (IllegalArgumentException noAddress) {
            return List.of();
        }
    }

    /** The path under which a page's own feed would lie: {@code /blog/} for {@code /blog}, {@code /blog/} and {@code /blog/index.html}. */
    private static String folder(URI page) {
        String path = Objects.requireNonNullElse(page.getRawPath(), "");
        String last = path.substring(path.lastIndexOf('/') + 1);
        if (last.contains(".")) {
            return path.substring(0, path.length() - last.length());
        }
        return path.endsWith("/") ? path : path + "/";
    }

    private static List<String> lines() {
        try (InputStream list = UsualPlaces.class.getResourceAsStream(LIST)) {
            String text = new String(Objects.requireNonNull(list, LIST).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
