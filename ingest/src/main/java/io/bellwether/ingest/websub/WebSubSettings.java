package io.bellwether.ingest.websub;

import io.bellwether.article.stage.StageException;
import java.net.InetAddress;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where hubs reach us.
 *
 * @param callback public http(s) address under which each feed gets a path of its own, without the slash at its end
 * @param host the address to listen at, a name or a literal; loopback when a proxy on this machine passes requests on
 * @param port to listen at: 1 to 65535, or 0 for any free one
 */
public record WebSubSettings(URI callback, String host, int port) {

    private static final Pattern LISTEN = Pattern.compile("(?:(.+):)?(\\d{1,5})");
    private static final int LONGEST = 500;

    /** Checks the values. */
    public WebSubSettings {
        boolean http = "http".equals(callback.getScheme()) || "https".equals(callback.getScheme());
        boolean plain = callback.getRawQuery() == null
                && callback.getRawFragment() == null
                && callback.getRawUserInfo() == null
                && !callback.toString().endsWith("/");
        if (!http || callback.getHost() == null || !plain || callback.toString().length() > LONGEST) {
            throw wrongCallback(callback.toString());
        }
        if (port < 0 || port > 65_535) {
            throw wrongListen(host + ":" + port);
        }
    }

    /**
     * Settings as people write them.
     *
     * @param callback such as {@code https://public.example.org/push}
     * @param listen {@code HOST:PORT}, or {@code PORT} on loopback; an IPv6 address in brackets
     * @throws StageException when one is not so
     */
    public static WebSubSettings of(String callback, String listen) {
        Matcher place = LISTEN.matcher(listen.strip());
        if (!place.matches()) {
            throw wrongListen(listen);
        }
        String host = place.group(1) == null ? InetAddress.getLoopbackAddress().getHostAddress() : place.group(1);
        try {
            return new WebSubSettings(
                    URI.create(callback.strip().replaceFirst("/+$", "")), host, Integer.parseInt(place.group(2)));
        } catch (IllegalArgumentException noAddress) {
            throw wrongCallback(callback);
        }
    }

    private static StageException wrongCallback(String callback) {
        return new StageException(
                "--websub-callback is %s but must be a public http(s) address without query, such as https://public.example.org/push"
                        .formatted(callback));
    }

    private static StageException wrongListen(String listen) {
        return new StageException(
                "--websub-listen is %s but must be HOST:PORT, or PORT on loopback, of 1 to 65535".formatted(listen));
    }
}
